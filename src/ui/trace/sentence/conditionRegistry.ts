import { EXPLICITNESSES, keepOccurring, STATUSES } from '../../../model/status.ts'
import { printSource } from '../printSource.ts'
import type { Condition, ConditionId } from './condition.ts'
import { createNumberEditor, GradesEditor, OrderEditor, ShownEditor } from './figureEditors.tsx'
import { KnownEditor, SourcesEditor, StatusEditor, TypesEditor } from './listEditors.tsx'
import { AvoidEditor, ViaEditor } from './placeEditors.tsx'
import { TimeEditor } from './TimeEditor.tsx'

const TENTHS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]

/** All conditions, in the order of the sentence. */
export const CONDITIONS: Readonly<Record<ConditionId, Condition>> = {
  types: {
    parts: ['types'],
    before: 'through',
    print: ({ types }, { criteria: { types: words } }) => (types === null ? words.all : words.number(types.length)),
    Editor: TypesEditor,
  },
  statuses: {
    parts: ['statuses'],
    before: 'withStatus',
    print: ({ statuses: all }, { trace, model, criteria }, dataset) => {
      const statuses = keepOccurring(dataset, 'status', all)
      if (statuses.length === keepOccurring(dataset, 'status', STATUSES).length) return criteria.statuses.any
      return trace.list(statuses.map((id) => model.statuses[id].name.toLowerCase())) || criteria.statuses.no
    },
    Editor: StatusEditor,
  },
  explicitness: {
    parts: ['explicitness'],
    before: 'known',
    print: ({ explicitness }, { trace, model }, dataset) => {
      const offered = keepOccurring(dataset, 'explicitness', EXPLICITNESSES)
      const known = offered.filter((id) => explicitness.includes(id))
      return trace.list(known.map((id) => model.explicitness[id].name.toLowerCase())) || trace.none.toLowerCase()
    },
    Editor: KnownEditor,
  },
  time: { parts: ['time', 'unknownTimes'], Editor: TimeEditor },
  reliability: { parts: ['reliability', 'credibility'], Editor: GradesEditor },
  confidence: { parts: ['confidence'], Editor: createNumberEditor('confidence', TENTHS) },
  via: { parts: ['via'], Editor: ViaEditor },
  avoid: { parts: ['avoid', 'avoidRelations'], Editor: AvoidEditor },
  withoutSources: {
    parts: ['withoutSources'],
    print: ({ withoutSources }, words, dataset) => {
      const { add, phrase } = words.criteria.withoutSources
      return withoutSources.length > 0 ? phrase(withoutSources.map((id) => printSource(dataset, id, words))) : add
    },
    Editor: SourcesEditor,
  },
  maxRelations: { parts: ['maxRelations'], Editor: createNumberEditor('maxRelations', [5, 10, 15, 20, 30, 50, 100]) },
  only: { parts: ['onlyShown'], Editor: ShownEditor },
  order: {
    parts: ['order'],
    asks: ['paths'],
    print: ({ order }, { criteria }) => criteria.order.phrase(order),
    Editor: OrderEditor,
  },
}
