import { memoiseLast } from '../../base/memoise.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Highlight } from '../../scene/composeHighlight.ts'
import type { Focus, Selection } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/**
 * Who stands out: what is pointed at in a list, else the path, else the selection, else the neighbourhood in focus. Of
 * a relation that the filters hide only the ends do.
 */
export function deriveHighlight(state: WorkspaceState): Highlight | null {
  const { dataset, view, hovered } = state
  if (!dataset) return null
  const relations = deriveFiltered(state)!.relations
  if (hovered) return highlightHovered(dataset, hovered, relations, isInferred(state, hovered.relations))
  if (view.path) return highlightPath(dataset, view.path, relations, isInferred(state, view.path))
  if (view.selection.actors.length + view.selection.relations.length > 0)
    return highlightSelected(dataset, view.selection, relations)
  return view.focus ? highlightFocus(dataset, view.focus, relations) : null
}

type Visible = ReadonlyMap<RelationId, Visibility>

/** Whether these relations are a path of the answer that is only inferred. */
function isInferred({ tracing }: WorkspaceState, relations: readonly RelationId[]): boolean {
  const { answer } = tracing
  if (answer?.ask !== 'paths' || !answer.result.ok || relations.length < 2) return false
  const key = relations.join()
  return answer.result.value.paths.some((path) => path.inferred && path.relations.join() === key)
}

const highlightHovered = memoiseLast(
  (dataset: Dataset, { actors, relations }: Selection, visible: Visible, inferred: boolean): Highlight => ({
    ...withEnds(dataset, actors, relations, visible),
    inferred,
  }),
)

const highlightPath = memoiseLast(
  (dataset: Dataset, path: readonly RelationId[], visible: Visible, inferred: boolean): Highlight => ({
    ...withEnds(dataset, [], path, visible),
    inferred,
  }),
)

/** The selected, and for actors all their visible relations with the far ends; of several actors those among them. */
const highlightSelected = memoiseLast((dataset: Dataset, { actors, relations }: Selection, visible: Visible) => {
  const own = new Set(actors)
  const among = [...dataset.relations.values()].filter(({ id, source, target }) => {
    if (visible.get(id) === 'hide') return false
    return own.size > 1 ? own.has(source) && own.has(target) : own.has(source) || own.has(target)
  })
  return withEnds(dataset, actors, [...relations, ...among.map(({ id }) => id)], visible)
})

const highlightFocus = memoiseLast((dataset: Dataset, { actor, steps }: Focus, visible: Visible): Highlight => {
  const relations = [...dataset.relations.values()].filter(({ id }) => visible.get(id) !== 'hide')
  const actors = new Set<ActorId>([actor])
  for (let step = 0; step < steps; step++) {
    const reached = relations.filter(({ source, target }) => actors.has(source) || actors.has(target))
    for (const { source, target } of reached) actors.add(source).add(target)
  }
  return {
    actors,
    relations: new Set(
      relations.filter(({ source, target }) => actors.has(source) && actors.has(target)).map(({ id }) => id),
    ),
  }
})

function withEnds(
  dataset: Dataset,
  actors: readonly ActorId[],
  relations: readonly RelationId[],
  visible: Visible,
): Highlight {
  const ends = relations.flatMap((id) => {
    const relation = dataset.relations.get(id)
    return relation ? [relation.source, relation.target] : []
  })
  return {
    actors: new Set([...actors, ...ends]),
    relations: new Set(relations.filter((id) => visible.get(id) !== 'hide')),
  }
}
