import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import type { Anchor } from '../../model/figure/design.ts'
import { printAnchor } from '../../publish/annotation/listCaptions.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { DesigningProps } from './designingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

interface AnchorChoiceProps extends Pick<DesigningProps, 'shown' | 'language'> {
  readonly label: string
  /** What it means to choose none. */
  readonly none: string
  readonly value: Anchor | null
  readonly onChange: (anchor: Anchor | null) => void
}

/** A choice of an actor or a relation of the figure. */
export function AnchorChoice({ label, none, value, onChange, shown, language }: AnchorChoiceProps) {
  const words = usePublishingWords().publishing.anchors
  const dataset = useWorkspaceState((state) => state.dataset)!
  const own = value && isKnown(dataset, value) ? [value] : []
  const listOptions = (kind: Anchor['kind'], ids: readonly string[]) =>
    [...new Set([...own.filter((one) => one.kind === kind).map(({ id }) => id as string), ...ids])].map((id) => (
      <option key={id} value={`${kind} ${id}`}>
        {printAnchor(dataset, toAnchor(kind, id), language)}
      </option>
    ))

  return (
    <select
      aria-label={label}
      value={value ? `${value.kind} ${value.id}` : ''}
      onChange={({ target }) => onChange(readAnchor(target.value))}
    >
      <option value="">{none}</option>
      <optgroup label={words.actors}>{listOptions('actor', shown.actors)}</optgroup>
      <optgroup label={words.relations}>{listOptions('relation', shown.drawn)}</optgroup>
    </select>
  )
}

function isKnown({ actors, relations }: Dataset, { kind, id }: Anchor): boolean {
  return kind === 'actor' ? actors.has(id) : relations.has(id)
}

function readAnchor(text: string): Anchor | null {
  const [kind, id] = text.split(' ')
  return id === undefined ? null : toAnchor(kind === 'actor' ? 'actor' : 'relation', id)
}

function toAnchor(kind: Anchor['kind'], id: string): Anchor {
  return kind === 'actor' ? { kind, id: id as ActorId } : { kind, id: id as RelationId }
}
