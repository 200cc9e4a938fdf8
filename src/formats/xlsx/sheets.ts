import type { DatasetFile } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'
import { FIELDS } from '../records/fields.ts'
import type { RecordTable } from '../records/toTable.ts'
import { toActorTable, toRelationTable, toTable } from '../records/toTable.ts'

export type SheetId = keyof typeof FIELDS

/** The name of each sheet, in the order of the workbook. */
export const SHEET_NAMES: Readonly<Record<SheetId, string>> = {
  actors: 'Actors',
  relations: 'Relations',
  sources: 'Sources',
  passages: 'Evidence',
  events: 'Events',
  claims: 'Claims',
  claimPositions: 'Claim positions',
  groups: 'Groups',
  actorTypes: 'Actor types',
  relationTypes: 'Relation types',
  terms: 'Terms',
  dataset: 'Dataset',
  credits: 'Credits',
  stories: 'Stories',
  ratings: 'Ratings',
  figures: 'Figures',
  places: 'Places',
}

/** Spreads a dataset over sheets, without empty ones. */
export function toSheets(file: DatasetFile): ReadonlyMap<SheetId, RecordTable> {
  const { sources, events, claims, groups, vocabulary, credits, stories, ratings, figures } = file
  const passages = sources.flatMap(({ id, passages }) => passages.map((passage) => ({ ...passage, source: id })))
  const claimPositions = claims.flatMap(({ id, positions }) =>
    positions.map((position) => ({ ...position, claim: id })),
  )
  const records: Readonly<Record<Exclude<SheetId, 'actors' | 'relations'>, readonly object[]>> = {
    sources,
    passages,
    events,
    claims,
    claimPositions,
    groups,
    actorTypes: vocabulary.actorTypes,
    relationTypes: vocabulary.relationTypes,
    terms: Object.entries(vocabulary.terms ?? {}).map(([term, text]) => ({ term, text })),
    dataset: [file],
    credits,
    stories: stories.map((story) => ({ story })),
    ratings,
    figures,
    places: listPositions(file),
  }
  const ids = Object.keys(SHEET_NAMES) as SheetId[]
  const tables = ids.map((id): readonly [SheetId, RecordTable] => {
    if (id === 'actors') return [id, toActorTable(file)]
    return [id, id === 'relations' ? toRelationTable(file) : toTable(FIELDS[id], records[id])]
  })
  return new Map(tables.filter(([id, { rows }]) => rows.length > 0 || id === 'actors' || id === 'relations'))
}

/** The positions in all layouts but the first, whose positions are next to the actors. */
function listPositions({ positions }: DatasetFile): readonly object[] {
  const others = Object.entries(positions).filter(([layout]) => layout !== FIRST_LAYOUT)
  return others.flatMap(([layout, points]) =>
    Object.entries(points).map(([actor, point]) => ({ layout, actor, ...point })),
  )
}
