import type { ActorId, Dataset, RelationId, SourceId } from '../../model/dataset.ts'
import type { MissingCode, Notice } from '../notice.ts'
import type { TraceView, View } from '../view.ts'

export interface Reconciled {
  readonly view: View
  readonly notices: readonly Notice[]
}

/** Takes out of a view what the dataset does not have, or no longer, and says what it was: one notice for each kind. */
export function reconcileView(dataset: Dataset, view: View): Reconciled {
  const missing = new Map<MissingCode, Set<string>>()
  const need = (known: boolean, code: MissingCode, id: string): boolean => {
    if (!known) missing.set(code, (missing.get(code) ?? new Set()).add(id))
    return known
  }
  const hasActor = (id: ActorId) => need(dataset.actors.has(id), 'missing-actor', id)
  const hasRelation = (id: RelationId) => need(dataset.relations.has(id), 'missing-relation', id)
  const hasType = (id: string) => need(dataset.vocabulary.relationTypes.has(id), 'missing-relation-type', id)
  const hasSource = (id: SourceId) => need(dataset.sources.has(id), 'missing-source', id)
  const reconcileTrace = (trace: TraceView): TraceView => ({
    ...trace,
    from: trace.from.filter(hasActor),
    to: trace.to.filter(hasActor),
    types: trace.types?.filter(hasType) ?? null,
    via: trace.via.filter(hasActor),
    avoid: trace.avoid.filter(hasActor),
    avoidRelations: trace.avoidRelations.filter(hasRelation),
    withoutSources: trace.withoutSources.filter(hasSource),
  })
  const { trace, selection, focus, path } = view
  const reconciled: View = {
    ...view,
    revealed: view.revealed.filter(hasActor),
    selection: { actors: selection.actors.filter(hasActor), relations: selection.relations.filter(hasRelation) },
    focus: focus && hasActor(focus.actor) ? focus : null,
    trace: reconcileTrace(trace),
    beside: view.beside && reconcileTrace(view.beside),
    path: path?.filter(hasRelation).length === path?.length ? path : null,
  }
  return { view: reconciled, notices: [...missing].map(([code, ids]) => ({ code, ids: [...ids] })) }
}
