import { splitList } from '../../../base/splitList.ts'
import type { Dataset, Relation } from '../../../model/dataset.ts'
import type { Sign } from '../../../model/relationTypes.ts'
import { EXPLICITNESSES, STATUSES } from '../../../model/status.ts'
import { getRelationType, getSign } from '../../../model/vocabulary.ts'
import type { TableCatalogue } from '../../catalogue/getTableCatalogue.ts'
import type { CellField } from '../field.ts'
import { createEvidenceField } from './createEvidenceField.ts'
import { createActorField, createChoiceField, createTextField, withWording } from './createField.ts'
import { createDateField } from './dateField.ts'
import { createShareField } from './shareField.ts'

/** The fields of relations that are edited in the table. */
export function listRelationFields(dataset: Dataset, words: TableCatalogue): readonly CellField<Relation>[] {
  const { columns } = words.table
  const named = <Id extends keyof typeof columns>(id: Id) => ({ id, name: columns[id].name })
  return [
    createActorField(
      dataset,
      { ...named('source'), needed: true },
      { get: ({ source }) => source, set: (source) => ({ source: source! }) },
    ),
    createVerbField(dataset, words),
    createActorField(
      dataset,
      { ...named('target'), needed: true },
      { get: ({ target }) => target, set: (target) => ({ target: target! }) },
    ),
    ...listGradeFields(words),
    createActorField(dataset, named('assertedBy'), {
      get: ({ assertedBy }) => assertedBy,
      set: (assertedBy) => ({ assertedBy }),
    }),
    createEvidenceField(dataset, named('evidence')),
    createTextField(named('note'), {
      ...{ long: true, get: ({ note }) => note?.en },
      set: (text, { note }) => ({ note: withWording(note, 'en', text) }),
    }),
    createSignField(dataset, words),
    createDateField<Relation>('start', columns.start.name),
    createDateField<Relation>('end', columns.end.name),
    createTextField(named('qualifiers'), {
      get: ({ qualifiers }) => qualifiers.join('; '),
      set: (text) => ({ qualifiers: splitList(text) }),
    }),
    createShareField('confidence', columns.confidence.name),
    createShareField('strength', columns.strength.name),
  ]
}

function createVerbField({ vocabulary }: Dataset, { table }: TableCatalogue): CellField<Relation> {
  return createChoiceField(
    { id: 'verb', name: table.columns.verb.name },
    {
      options: Array.from(vocabulary.relationTypes.values(), ({ id, label, forms, definition }) => ({
        ...{ id, text: label.en, remark: definition.en },
        also: [...Object.values(label), forms.en?.plural ?? '', forms.en?.infinitive ?? ''],
      })),
      get: ({ type }) => type,
      set: (type) => ({ type }),
      unknown: 'unknown-type',
    },
  )
}

function listGradeFields({ table: { columns }, model }: TableCatalogue): readonly CellField<Relation>[] {
  return [
    createChoiceField(
      { id: 'status', name: columns.status.name },
      {
        options: STATUSES.map((id) => ({ id, text: model.statuses[id].name, remark: model.statuses[id].hint })),
        get: ({ status }) => status,
        set: (status) => ({ status }),
      },
    ),
    createChoiceField(
      { id: 'explicitness', name: columns.explicitness.name },
      {
        options: EXPLICITNESSES.map((id) => ({
          ...{ id, text: model.explicitness[id].name, remark: model.explicitness[id].hint },
        })),
        get: ({ explicitness }) => explicitness,
        set: (explicitness) => ({ explicitness }),
      },
    ),
    createChoiceField(
      { id: 'credibility', name: columns.credibility.name },
      {
        options: CREDIBILITIES.map((id) => ({ id, text: String(id), remark: model.credibility[id] ?? '' })),
        get: ({ credibility }) => credibility,
        set: (credibility) => ({ credibility }),
        empty: { credibility: CANNOT_BE_JUDGED },
      },
    ),
  ]
}

const CREDIBILITIES: readonly number[] = [1, 2, 3, 4, 5, 6]
const CANNOT_BE_JUDGED = 6
const SIGNS: readonly Sign[] = [1, 0, -1]

/** The sign as it counts. One that is that of the verb is not said once more. */
function createSignField({ vocabulary }: Dataset, { table, model }: TableCatalogue): CellField<Relation> {
  return createChoiceField<Relation, Sign>(
    { id: 'sign', name: table.columns.sign.name },
    {
      options: SIGNS.map((id) => ({ id, text: model.signs[id].name, remark: model.signs[id].hint })),
      get: (relation) => getSign(vocabulary, relation),
      set: (sign, { type }) => ({ sign: sign === getRelationType(vocabulary, type).sign ? null : sign }),
      empty: { sign: null },
    },
  )
}
