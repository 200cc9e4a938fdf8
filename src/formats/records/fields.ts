/** A value of a row: a table cell or a graph attribute. */
export type Cell = string | number | boolean

/** A row by column. A missing column says nothing. */
export type Row = Map<string, Cell>

/** A row with its place in the file that it was read from. */
export interface PlacedRow {
  readonly place: string
  readonly cells: Row
  /** Cells that are attributes whatever their column is called. */
  readonly kept?: Row
  /** Whether the columns have been named after fields, with a look at the whole table. */
  readonly isNamed?: true
}

/**
 * How a field is spread over columns. `local`: a column per language (`name_en`). `evidence`: `evidence` with
 * `source#passage` per piece, and `evidence_summary_en` and so on. `roles`: `actor#role`. `holder`: `actor` or
 * `#source`. `either`: a number stays a number.
 */
export type FieldKind =
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'either'
  | 'local'
  | 'list'
  | 'evidence'
  | 'roles'
  | 'holder'
  | 'json'

export type Fields = Readonly<Record<string, FieldKind>>

/** The columns of each kind of record, in order. */
export const FIELDS = {
  dataset: { id: 'text', title: 'local', description: 'local', asOf: 'text', license: 'text', $schema: 'text' },
  credits: { name: 'text', role: 'text' },
  groups: { id: 'text', name: 'local' },
  actorTypes: { id: 'text', parent: 'text', label: 'local' },
  relationTypes: {
    id: 'text',
    parent: 'text',
    category: 'text',
    label: 'local',
    inverse: 'local',
    sign: 'integer',
    conduit: 'boolean',
    direction: 'text',
    symmetric: 'boolean',
    undirected: 'boolean',
    definition: 'local',
    plover: 'text',
    forms: 'json',
  },
  sources: {
    id: 'text',
    title: 'local',
    authors: 'list',
    publisher: 'text',
    date: 'text',
    url: 'text',
    archivedUrl: 'text',
    accessed: 'text',
    reliability: 'text',
    rights: 'local',
    attributes: 'json',
  },
  passages: { source: 'text', id: 'text', page: 'either', summary: 'local', text: 'text' },
  actors: {
    id: 'text',
    name: 'local',
    agreement: 'local',
    aliases: 'list',
    type: 'text',
    group: 'text',
    description: 'local',
    attributes: 'json',
    evidence: 'evidence',
    x: 'number',
    y: 'number',
  },
  relations: {
    id: 'text',
    type: 'text',
    source: 'text',
    target: 'text',
    sign: 'integer',
    status: 'text',
    assertedBy: 'text',
    aimOf: 'text',
    certain: 'boolean',
    start: 'text',
    end: 'text',
    phrase: 'local',
    sourceQuantifier: 'local',
    targetQuantifier: 'local',
    qualifiers: 'list',
    explicitness: 'text',
    credibility: 'integer',
    confidence: 'number',
    strength: 'number',
    note: 'local',
    attributes: 'json',
    evidence: 'evidence',
  },
  events: {
    id: 'text',
    kind: 'text',
    title: 'local',
    start: 'text',
    end: 'text',
    status: 'text',
    certain: 'boolean',
    roles: 'roles',
    attributes: 'json',
    evidence: 'evidence',
  },
  claims: { id: 'text', topic: 'local', relations: 'list', events: 'list', attributes: 'json' },
  claimPositions: { claim: 'text', holder: 'holder', statement: 'local', certain: 'boolean', evidence: 'evidence' },
  ratings: {
    id: 'text',
    actor: 'text',
    dimension: 'text',
    value: 'number',
    rater: 'text',
    reason: 'local',
    evidence: 'evidence',
  },
  figures: { id: 'text', title: 'local', version: 'integer', settings: 'json' },
  places: { layout: 'text', actor: 'text', x: 'number', y: 'number' },
  terms: { term: 'text', text: 'local' },
  stories: { story: 'json' },
} as const satisfies Readonly<Record<string, Fields>>
