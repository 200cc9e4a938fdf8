import type { Issue } from '../../model/issue.ts'
import type { ContentChoices } from '../contentChoices.ts'
import type { DraftDataset, LineDirection } from '../draft/draftDataset.ts'
import type { TableLayout } from '../fileLayout.ts'
import { weighRelations } from '../graph/weighRelations.ts'
import type { Cell, Fields, PlacedRow } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { createRowReader, fromRow } from '../records/fromRow.ts'
import { readDirectedness } from '../table/readDirectionWord.ts'
import type { RowKind } from './columnCells.ts'
import { findCellName, KNOWN_COLUMNS } from './columnCells.ts'
import { createCleaning } from './createCleaning.ts'
import { createRenaming, DIRECTED } from './createRenaming.ts'
import { collectSamples, layOutGraph } from './layOutGraph.ts'
import { findChosen, mapPair } from './mapPair.ts'
import { keepOthers, listOthers, sortColumns } from './otherColumns.ts'
import type { PairRows } from './pairRows.ts'
import { OWN_TYPE } from './toPairTables.ts'

interface ReadRows extends PairRows {
  /** Whether a graph of another program has them: weights may say signs, and its attributes can be mapped. */
  readonly isForeign?: boolean
}

/** Drafts a dataset from rows of actors and relations, and from what the rows say about groups and types. */
export function readPair(pair: ReadRows, outline: Draft, choices: ContentChoices = {}): DraftDataset {
  const { isForeign = false } = pair
  // Before anything is added to the rows.
  const samples = isForeign ? { actors: collectSamples(pair.actors), relations: collectSamples(pair.relations) } : null
  const cleaning = createCleaning()
  const mapped = choices.columns ? mapPair(pair, choices.columns) : { ...pair, issues: [] }
  const negativeWeights = isForeign ? weighRelations(mapped.relations, choices.negativeWeights) : null
  const renaming = { actors: createRenaming('actors'), relations: createRenaming('relations') }
  const actors = mapped.actors.map((row) => cleaning.clean(renaming.actors.rename(row), 'actors'))
  const relations = mapped.relations.map((row) => cleaning.clean(renaming.relations.rename(row), 'relations'))
  const actorColumns = sortColumns(KNOWN_COLUMNS.actors)
  const relationColumns = sortColumns(KNOWN_COLUMNS.relations)
  const [toActor, toRelation] = [createRowReader(FIELDS.actors), createRowReader(FIELDS.relations)]
  return {
    dayOrder: choices.dayOrder,
    negativeWeights,
    tables: samples ? layOutParts(samples, renaming, choices) : [],
    outline: {
      groups: listJoined(actors, 'group', 'group_', FIELDS.groups),
      vocabulary: {
        actorTypes: listJoined(actors, 'type', 'type_', FIELDS.actorTypes, OWN_TYPE),
        relationTypes: listJoined(relations, 'type', 'type_', FIELDS.relationTypes, OWN_TYPE),
      },
      ...outline,
    },
    actors: actors.map((row) => {
      const fields = keepOthers(toActor(row.cells), row, actorColumns)
      return { place: row.place, fields }
    }),
    relations: relations.map((row) => {
      const fields = keepOthers(toRelation(row.cells), row, relationColumns)
      return { place: row.place, fields, line: readLine(row.cells.get(DIRECTED)) }
    }),
    issues: [
      ...mapped.issues,
      ...cleaning.list(),
      ...listOthers(actors, actorColumns),
      ...listOthers(relations, relationColumns).filter((issue) => !isAsChosen(issue, choices)),
    ],
  }
}

type Samples = Readonly<Record<RowKind, ReturnType<typeof collectSamples>>>
type Renamings = Readonly<Record<RowKind, ReturnType<typeof createRenaming>>>

/** The attributes of nodes and of edges. */
function layOutParts(samples: Samples, renaming: Renamings, { columns = {} }: ContentChoices): TableLayout[] {
  const kinds: readonly RowKind[] = ['actors', 'relations']
  return kinds.flatMap((kind) => {
    const { findName } = renaming[kind]
    const findField = (column: string) => findChosen(columns, kind, column)
    return layOutGraph({ kind, samples: samples[kind], findChosen: findField, findName }) ?? []
  })
}

/** Whether a column is kept as an attribute because that is how what a person chose for it is kept. */
function isAsChosen(issue: Issue, { columns = {} }: ContentChoices): boolean {
  if (issue.code !== 'kept-attribute') return false
  return Object.values(columns).some((field) => findCellName('relations', field) === issue.what)
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
