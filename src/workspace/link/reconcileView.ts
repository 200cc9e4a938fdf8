import type { ActorId, Dataset, RelationId, SourceId } from '../../model/dataset.ts'
import type { IdOf } from '../../query/criteria/criterion.ts'
import { listCriteria } from '../../query/criteria/listCriteria.ts'
import { CRITERIA } from '../../query/traceQuestion.ts'
import type { MissingCode, Notice } from '../notice.ts'
import type { TraceView, View } from '../view.ts'

export interface Reconciled {
  readonly view: View
  readonly notices: readonly Notice[]
}

/** Removes from a view what the dataset does not have, with one notice per kind. */
export function reconcileView(dataset: Dataset, view: View): Reconciled {
  const missing = new Map<MissingCode, Set<string>>()
  const need = (known: boolean, code: MissingCode, id: string): boolean => {
    if (!known) missing.set(code, (missing.get(code) ?? new Set()).add(id))
    return known
  }
  const has: Readonly<Record<IdOf, (id: string) => boolean>> = {
    actor: (id) => need(dataset.actors.has(id as ActorId), 'missing-actor', id),
    relation: (id) => need(dataset.relations.has(id as RelationId), 'missing-relation', id),
    source: (id) => need(dataset.sources.has(id as SourceId), 'missing-source', id),
    'relation type': (id) => need(dataset.vocabulary.relationTypes.has(id), 'missing-relation-type', id),
  }
  const { actor: hasActor, relation: hasRelation } = has
  const reconcileTrace = (trace: TraceView): TraceView => ({
    ...trace,
    from: trace.from.filter(hasActor),
    to: trace.to.filter(hasActor),
    ...Object.fromEntries(
      [...listCriteria('allowed'), ...listCriteria('ids')].map((id) => [
        id,
        trace[id]?.filter(has[CRITERIA[id].shape.of]) ?? null,
      ]),
    ),
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
