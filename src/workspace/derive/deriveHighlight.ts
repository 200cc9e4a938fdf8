import { memoiseLastFor } from '../../base/memoise.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Neighbourhood } from '../../query/findNeighbourhood.ts'
import type { Highlight } from '../../scene/composeHighlight.ts'
import type { Focus, Selection } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveAround } from './deriveAround.ts'
import { deriveBasis } from './deriveBasis.ts'
import type { DrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { isByEngine } from './isByEngine.ts'

/**
 * The part that is highlighted. With an answer to the question about paths: the answer, and what is pointed at or
 * selected. Without one: what is pointed at in a list, else the selection, else the focused neighbourhood. An answer is
 * shown whole, whatever the filters hide; elsewhere only the ends of a hidden relation are highlighted.
 */
export function deriveHighlight(state: WorkspaceState): Highlight | null {
  const [basis, { view, hovered }] = [deriveBasis(state), state]
  if (!basis) return null
  const { relations } = deriveFiltered(state)!
  const answer = deriveDrawnAnswer(state)
  if (answer) return highlightAnswer(basis, answer, hovered ?? NOTHING, view.selection, relations)
  if (hovered) return highlightHovered(basis, hovered, relations)
  if (view.selection.actors.length + view.selection.relations.length > 0)
    return highlightSelected(basis, view.selection, relations)
  if (!view.focus) return null
  return isByEngine(state)
    ? highlightAround(basis, view.focus.actor, deriveAround(state))
    : highlightFocus(basis, view.focus, relations)
}

type Visible = ReadonlyMap<RelationId, Visibility>

const NOTHING: Selection = { actors: [], relations: [] }

/** The answer, or instead the path that is pointed at, together with what else is pointed at or selected. */
const highlightAnswer = memoiseLastFor(
  (
    dataset: Dataset,
    { actors, relations, inferred, steps }: DrawnAnswer,
    hovered: Selection,
    selected: Selection,
    visible: Visible,
  ): Highlight => {
    const isPath = hovered.actors.length > 0 && hovered.relations.length > 0
    const base = isPath ? withEnds(dataset, hovered.actors, hovered.relations, null) : { actors, relations }
    const pointed = isPath ? [] : hovered.actors
    const beside = withEnds(
      dataset,
      [...pointed, ...selected.actors],
      [...hovered.relations, ...selected.relations].filter((id) => !base.relations.has(id)),
      visible,
    )
    return {
      actors: new Set([...base.actors, ...beside.actors]),
      relations: new Set([...base.relations, ...beside.relations]),
      chosen: new Set([...pointed, ...selected.actors]),
      inferred: inferred && !isPath,
      steps,
    }
  },
)

const highlightHovered = memoiseLastFor(
  (dataset: Dataset, { actors, relations }: Selection, visible: Visible): Highlight =>
    withEnds(dataset, actors, relations, visible),
)

/** The selection, and for a single actor its visible relations with their far ends; for several, those among them. */
const highlightSelected = memoiseLastFor((dataset: Dataset, { actors, relations }: Selection, visible: Visible) => {
  const own = new Set(actors)
  const among = listRelationsOf(dataset, own, own.size > 1 ? 'both' : 'one').map(({ id }) => id)
  const shown = among.filter((id) => visible.get(id) !== 'hide')
  return { ...withEnds(dataset, actors, [...relations, ...shown], visible), chosen: own }
})

/** The neighbourhood that the engine found; the actor alone until there is one. */
const highlightAround = memoiseLastFor(
  (_: Dataset, actor: ActorId, around: Neighbourhood | null): Highlight => ({
    actors: new Set(around?.actors ?? [actor]),
    relations: new Set(around?.relations),
  }),
)

const highlightFocus = memoiseLastFor((dataset: Dataset, { actor, steps }: Focus, visible: Visible): Highlight => {
  const relations = [...dataset.relations.values()]
  const isShown = (id: RelationId) => visible.get(id) !== 'hide'
  const actors = new Set<ActorId>([actor])
  for (let step = 0; step < steps; step++) {
    const reached = relations.filter(
      ({ id, source, target }) => (actors.has(source) || actors.has(target)) && isShown(id),
    )
    for (const { source, target } of reached) actors.add(source).add(target)
  }
  return {
    actors,
    relations: new Set(
      relations
        .filter(({ id, source, target }) => actors.has(source) && actors.has(target) && isShown(id))
        .map(({ id }) => id),
    ),
  }
})

/** Adds the ends of relations. `visible` of `null`: all relations are visible. */
function withEnds(
  dataset: Dataset,
  actors: readonly ActorId[],
  relations: readonly RelationId[],
  visible: Visible | null,
): Highlight {
  const ends = relations.flatMap((id) => {
    const relation = dataset.relations.get(id)
    return relation ? [relation.source, relation.target] : []
  })
  return {
    actors: new Set([...actors, ...ends]),
    relations: new Set(relations.filter((id) => visible?.get(id) !== 'hide')),
  }
}
