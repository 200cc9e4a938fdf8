import './search.css'
import { useCombobox } from 'downshift'
import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { getBuiltInActorType } from '../../model/vocabulary.ts'
import type { SearchHit } from '../../query/createSearch.ts'
import { createSearch } from '../../query/createSearch.ts'
import { changeSearch, openDialog } from '../../workspace/commands/notices.ts'
import { revealIn } from '../../workspace/commands/reveal.ts'
import { select, selectAndReveal } from '../../workspace/commands/select.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { Dialog } from '../shell/Dialog.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

const MOST = 12

/** Search over everything, by keyboard first. What is chosen is selected, and taken into the picture. */
export function SearchDialog() {
  const words = useWords().search
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const search = useMemo(() => createSearch(dataset), [dataset])
  const text = useWorkspaceState((state) => state.searched)
  const hits = useMemo(() => search(text, MOST), [search, text])
  const close = () => workspace.run(openDialog(null))
  const combobox = useCombobox<SearchHit>({
    items: [...hits],
    inputValue: text,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.title.en ?? '',
    itemToKey: (hit) => hit && `${hit.kind}:${hit.id}`,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      close()
      workspace.run(choose(selectedItem, dataset))
    },
    isOpen: true,
  })

  return (
    <Dialog label={words.label} className="search" onClose={close}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties it to its input by id */}
      <label {...combobox.getLabelProps()} className="hidden-label">
        {words.label}
      </label>
      <input
        {...combobox.getInputProps({
          // Taken from the event itself: a text that came round by the combobox would lose letters typed fast.
          onChange: ({ currentTarget: { value } }) => workspace.run(changeSearch(() => value)),
          onKeyDown: (event) => {
            if (event.key === 'Escape') close()
          },
        })}
        type="text"
        dir="auto"
        placeholder={words.placeholder}
      />
      <ul {...combobox.getMenuProps()}>
        {hits.map((hit, index) => (
          <li key={`${hit.kind}:${hit.id}`} {...combobox.getItemProps({ item: hit, index })}>
            {hit.kind === 'actor' ? (
              <TypeSign type={getBuiltInActorType(dataset.vocabulary, dataset.actors.get(hit.id)!.type)} />
            ) : (
              <span className="type-sign" />
            )}
            <Hit hit={hit} />
            <small className="quiet">{words.kinds[hit.kind]}</small>
          </li>
        ))}
      </ul>
      <p className="search-hint quiet" role="status">
        {hits.length > 0 ? '' : text.trim() === '' ? words.hint : words.nothing(text)}
      </p>
    </Dialog>
  )
}

/** The title, and what it was found by where the title does not show it. */
function Hit({ hit }: { readonly hit: SearchHit }) {
  const words = useWords().search
  const { name, text } = hit.matched
  const plain = text === hit.title.en || name === 'type' || name === 'initials'
  return (
    <span className="hit">
      <bdi>{hit.title.en}</bdi>
      {plain ? null : (
        <span className="quiet">
          {words.matchedBy[name]} <bdi>{text}</bdi>
        </span>
      )}
    </span>
  )
}

/** An actor or a relation is selected itself; an event or a source by what it is about. */
function choose(hit: SearchHit, dataset: Dataset): Command {
  switch (hit.kind) {
    case 'actor':
      return selectAndReveal([hit.id])
    case 'relation': {
      const { source, target } = dataset.relations.get(hit.id)!
      return (state) => select({ relations: [hit.id] })(revealIn(state, [source, target]))
    }
    case 'source':
      return select({
        relations: [...dataset.relations.values()]
          .filter(({ evidence }) => evidence.some(({ source }) => source === hit.id))
          .map(({ id }) => id),
      })
    case 'event':
      return selectAndReveal([...new Set(dataset.events.get(hit.id)!.roles.map(({ actor }) => actor))])
  }
}
