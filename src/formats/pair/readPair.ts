import type { ContentChoices } from '../contentChoices.ts'
import type { DraftDataset, LineDirection } from '../draft/draftDataset.ts'
import type { Cell, Fields, PlacedRow } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { fromRow } from '../records/fromRow.ts'
import { readDirectedness } from '../table/readDirectionWord.ts'
import { createCleaning } from './createCleaning.ts'
import type { KnownColumns } from './otherColumns.ts'
import { keepOthers, listOthers, sortColumns } from './otherColumns.ts'
import { DIRECTED, renameColumns } from './renameColumns.ts'

import { OWN_TYPE } from './toPairTables.ts'

/** Rows of actors and of relations, written by this project or another program. */
export interface PairRows {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
}

/** Drafts a dataset from rows of actors and relations, and from what the rows say about groups and types. */
export function readPair(pair: PairRows, outline: Draft, choices: ContentChoices = {}): DraftDataset {
  const cleaning = createCleaning()
  const actors = pair.actors.map((row) => cleaning.clean(renameColumns(row, 'actors'), 'actors'))
  const relations = pair.relations.map((row) => cleaning.clean(renameColumns(row, 'relations'), 'relations'))
  const actorColumns = sortColumns(ACTOR_COLUMNS)
  const relationColumns = sortColumns(RELATION_COLUMNS)
  return {
    dayOrder: choices.dayOrder,
    outline: {
      groups: listJoined(actors, 'group', 'group_', FIELDS.groups),
      vocabulary: {
        actorTypes: listJoined(actors, 'type', 'type_', FIELDS.actorTypes, OWN_TYPE),
        relationTypes: listJoined(relations, 'type', 'type_', FIELDS.relationTypes, OWN_TYPE),
      },
      ...outline,
    },
    actors: actors.map(({ place, cells }) => {
      const fields = keepOthers(fromRow(FIELDS.actors, cells), cells, actorColumns)
      return { place, fields }
    }),
    relations: relations.map(({ place, cells }) => {
      const fields = keepOthers(fromRow(FIELDS.relations, cells), cells, relationColumns)
      return { place, fields, line: readLine(cells.get(DIRECTED)) }
    }),
    issues: [...cleaning.list(), ...listOthers(actors, actorColumns), ...listOthers(relations, relationColumns)],
  }
}

/** Reads how a line leads, as programs write it; `undefined`: it is not said. */
function readLine(cell: Cell | undefined): LineDirection | undefined {
  if (String(cell ?? '').trim() === '') return undefined
  return readDirectedness(cell) ?? 'one-way'
}

/** The groups or types that rows describe; for each, the first row that describes it counts. */
function listJoined(rows: readonly PlacedRow[], by: string, prefix: string, fields: Fields, mark?: string): Draft[] {
  const found = new Map<Cell, Draft>()
  for (const { cells } of rows) {
    const id = cells.get(by)
    if (id === undefined || found.has(id) || (mark !== undefined && !cells.has(mark))) continue
    const said = fromRow(fields, cells, prefix)
    found.set(id, { name: mark === undefined ? { en: String(id) } : undefined, ...said, id: String(id) })
  }
  return [...found.values()].map((record) => omitUndefined(record))
}

function omitUndefined(record: Draft): Draft {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

const ACTOR_COLUMNS: KnownColumns = [
  { prefix: '', fields: FIELDS.actors },
  { prefix: 'group_', fields: FIELDS.groups },
  { prefix: 'type_', fields: { ...FIELDS.actorTypes, own: 'boolean' } },
]
const RELATION_COLUMNS: KnownColumns = [
  { prefix: '', fields: { ...FIELDS.relations, [DIRECTED]: 'text' } },
  { prefix: 'type_', fields: { ...FIELDS.relationTypes, own: 'boolean' } },
]
