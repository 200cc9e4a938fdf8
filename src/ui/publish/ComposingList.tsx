import type { ReactNode } from 'react'

interface ComposingListProps<Item> {
  readonly title: string
  /** How much is in the figure, and the button by which it is as usual again; without the latter it is. */
  readonly counted: string
  readonly reset: { readonly label: string; readonly act: () => void } | null
  /** The search in the list, by its label. */
  readonly find: string
  readonly sought: string
  readonly onSeek: (text: string) => void
  /** What can be done with what was found. */
  readonly acts?: ReactNode
  readonly items: readonly Item[]
  readonly draw: (item: Item) => ReactNode
  /** Says how many are not listed. */
  readonly more: (number: number) => string
}

/** So many are listed at once. */
const LISTED = 60

/** A list of what may be in a figure, which opens and is searched. */
export function ComposingList<Item>(props: ComposingListProps<Item>) {
  const { title, counted, reset, find, sought, onSeek, acts, items, draw, more } = props

  return (
    <details className="composing">
      <summary>{title}</summary>
      <p className="composing-head hint">
        {counted}
        {reset ? (
          <button type="button" className="text-button" onClick={reset.act}>
            {reset.label}
          </button>
        ) : null}
      </p>
      <p className="composing-head">
        <input
          type="search"
          dir="auto"
          aria-label={find}
          placeholder={find}
          value={sought}
          onChange={({ target }) => onSeek(target.value)}
        />
        {acts}
      </p>
      <ul>{items.slice(0, LISTED).map(draw)}</ul>
      {items.length > LISTED ? <p className="hint">{more(items.length - LISTED)}</p> : null}
    </details>
  )
}
