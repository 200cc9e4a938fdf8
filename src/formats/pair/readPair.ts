import type { ContentChoices } from '../contentChoices.ts'
import type { DraftDataset, LineDirection } from '../draft/draftDataset.ts'
import type { Cell, Fields, PlacedRow } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { fromRow } from '../records/fromRow.ts'
import { readDirectedness } from '../table/readDirectionWord.ts'
import { KNOWN_COLUMNS } from './columnCells.ts'
import { createCleaning } from './createCleaning.ts'
import { mapPair } from './mapPair.ts'
import { keepOthers, listOthers, sortColumns } from './otherColumns.ts'
import type { PairRows } from './pairRows.ts'
import { DIRECTED, renameColumns } from './renameColumns.ts'

import { OWN_TYPE } from './toPairTables.ts'

/** Drafts a dataset from rows of actors and relations, and from what the rows say about groups and types. */
export function readPair(pair: PairRows, outline: Draft, choices: ContentChoices = {}): DraftDataset {
  const cleaning = createCleaning()
  const mapped = choices.columns ? mapPair(pair, choices.columns) : { ...pair, issues: [] }
  const actors = mapped.actors.map((row) => cleaning.clean(renameColumns(row, 'actors'), 'actors'))
  const relations = mapped.relations.map((row) => cleaning.clean(renameColumns(row, 'relations'), 'relations'))
  const actorColumns = sortColumns(KNOWN_COLUMNS.actors)
  const relationColumns = sortColumns(KNOWN_COLUMNS.relations)
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
    actors: actors.map((row) => {
      const fields = keepOthers(fromRow(FIELDS.actors, row.cells), row, actorColumns)
      return { place: row.place, fields }
    }),
    relations: relations.map((row) => {
      const fields = keepOthers(fromRow(FIELDS.relations, row.cells), row, relationColumns)
      return { place: row.place, fields, line: readLine(row.cells.get(DIRECTED)) }
    }),
    issues: [
      ...mapped.issues,
      ...cleaning.list(),
      ...listOthers(actors, actorColumns),
      ...listOthers(relations, relationColumns),
    ],
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
