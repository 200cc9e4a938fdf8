import type { ActorId, Dataset } from '../../../model/dataset.ts'
import { printRelation } from '../../../model/printRelation.ts'
import { EXPLICITNESSES, STATUSES } from '../../../model/status.ts'
import { DATA_LANGUAGE } from '../../../workspace/dataLanguage.ts'
import type { TraceView } from '../../../workspace/view.ts'
import { INITIAL_TRACE, TRACE_ASKS } from '../../../workspace/view.ts'
import { printName } from '../../printText.ts'
import { printSource } from '../printSource.ts'
import type { Condition } from './condition.ts'
import { ConfidenceEditor, GradesEditor, HubsEditor, OrderEditor, ShownEditor } from './figureEditors.tsx'
import { KnownEditor, SourcesEditor, StatusEditor, TypesEditor } from './listEditors.tsx'
import { AvoidEditor, ViaEditor } from './placeEditors.tsx'
import { TimeEditor } from './TimeEditor.tsx'

/** All conditions, in the order in which they stand in the sentence. */
export const CONDITIONS: readonly Condition[] = [
  {
    id: 'types',
    asks: TRACE_ASKS,
    before: 'through',
    isSet: () => true,
    usual: pick('types'),
    print: ({ types }, _, { trace }) => (types === null ? trace.allTypes : trace.types(types.length)),
    Editor: TypesEditor,
  },
  {
    id: 'statuses',
    asks: TRACE_ASKS,
    before: 'withStatus',
    isSet: () => true,
    usual: pick('statuses'),
    print: ({ statuses }, _, { trace, model }) => {
      if (statuses.length === STATUSES.length) return trace.anyStatus
      return trace.list(statuses.map((id) => model.statuses[id].name.toLowerCase())) || trace.noStatus
    },
    Editor: StatusEditor,
  },
  {
    id: 'known',
    asks: TRACE_ASKS,
    before: 'known',
    isSet: () => true,
    usual: pick('explicitness'),
    print: ({ explicitness }, _, { trace, model }) => {
      const known = EXPLICITNESSES.filter((id) => explicitness.includes(id))
      return trace.list(known.map((id) => model.explicitness[id].name.toLowerCase())) || trace.none.toLowerCase()
    },
    Editor: KnownEditor,
  },
  {
    id: 'time',
    asks: TRACE_ASKS,
    isSet: ({ time }) => time !== null,
    usual: pick('time', 'unknownTimes'),
    print: ({ time, unknownTimes }, _, { trace, answer }) =>
      time
        ? join([answer.question.time(time), unknownTimes ? null : answer.question.unknownTimes])
        : trace.conditions.time.add,
    Editor: TimeEditor,
  },
  {
    id: 'grades',
    asks: TRACE_ASKS,
    isSet: ({ reliability, credibility }) => reliability !== null || credibility !== null,
    usual: pick('reliability', 'credibility'),
    print: ({ reliability, credibility, ungraded }, _, { trace, answer }) =>
      join([
        reliability && answer.question.reliability(reliability),
        credibility === null ? null : answer.question.credibility(credibility),
        ungraded || (!reliability && !credibility) ? null : answer.question.ungraded,
      ]) || trace.conditions.grades.add,
    Editor: GradesEditor,
  },
  {
    id: 'confidence',
    asks: TRACE_ASKS,
    isSet: ({ confidence }) => confidence !== null,
    usual: pick('confidence'),
    print: ({ confidence, ungraded }, _, { trace, answer }) =>
      confidence === null
        ? trace.conditions.confidence.add
        : join([answer.question.confidence(confidence), ungraded ? null : answer.question.ungraded]),
    Editor: ConfidenceEditor,
  },
  {
    id: 'via',
    asks: TRACE_ASKS,
    isSet: ({ via }) => via.length > 0,
    usual: pick('via'),
    print: ({ via }, dataset, { trace, answer }) =>
      via.length > 0 ? answer.question.via(names(dataset, via)) : trace.conditions.via.add,
    Editor: ViaEditor,
  },
  {
    id: 'avoid',
    asks: TRACE_ASKS,
    isSet: ({ avoid, avoidRelations }) => avoid.length + avoidRelations.length > 0,
    usual: pick('avoid', 'avoidRelations'),
    print: ({ avoid, avoidRelations }, dataset, { trace, answer }) => {
      const sentences = avoidRelations.flatMap((id) => {
        const relation = dataset.relations.get(id)
        return relation ? `“${printRelation(dataset, relation, DATA_LANGUAGE)}”` : []
      })
      const avoided = [...names(dataset, avoid), ...sentences]
      return avoided.length > 0 ? answer.question.avoid(avoided) : trace.conditions.avoid.add
    },
    Editor: AvoidEditor,
  },
  {
    id: 'sources',
    asks: TRACE_ASKS,
    isSet: ({ withoutSources }) => withoutSources.length > 0,
    usual: pick('withoutSources'),
    print: ({ withoutSources }, dataset, words) =>
      withoutSources.length > 0
        ? words.answer.question.withoutSources(withoutSources.map((id) => `“${printSource(dataset, id, words)}”`))
        : words.trace.conditions.sources.add,
    Editor: SourcesEditor,
  },
  {
    id: 'hubs',
    asks: TRACE_ASKS,
    isSet: ({ maxRelations }) => maxRelations !== null,
    usual: pick('maxRelations'),
    print: ({ maxRelations }, _, { trace, answer }) =>
      maxRelations === null ? trace.conditions.hubs.add : answer.question.maxRelations(maxRelations),
    Editor: HubsEditor,
  },
  {
    id: 'shown',
    asks: TRACE_ASKS,
    isSet: ({ onlyShown }) => onlyShown,
    usual: pick('onlyShown'),
    print: ({ onlyShown }, _, { trace, answer }) => (onlyShown ? answer.question.only : trace.conditions.shown.add),
    Editor: ShownEditor,
  },
  {
    id: 'order',
    asks: ['paths'],
    isSet: ({ order }) => order !== INITIAL_TRACE.order,
    usual: pick('order'),
    print: ({ order }, _, { answer }) => answer.question.order(order),
    Editor: OrderEditor,
  },
]

/** Parts of a question as they are where nothing is said. */
function pick(...parts: readonly (keyof TraceView)[]): Partial<TraceView> {
  return Object.fromEntries(parts.map((part) => [part, INITIAL_TRACE[part]]))
}

function names(dataset: Dataset, actors: readonly ActorId[]): readonly string[] {
  return actors.map((actor) => printName(dataset, actor))
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ')
}
