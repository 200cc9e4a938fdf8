/** A value of a row: what one cell of a table or one attribute of a graph holds. */
export type Cell = string | number | boolean

/** What a row says, by column. A column that is not there is not said. */
export type Row = Map<string, Cell>

/** A row with its place in the file that it was read from. */
export interface PlacedRow {
  readonly place: string
  readonly cells: Row
}

/**
 * How a field of a record is spread over columns:
 * `local` over one column for each language (`name_en`), `evidence` over `evidence` with `source#passage` for each
 * piece and `evidence_summary_en` and its like, `roles` as `actor#role`. `either` keeps a number a number.
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
  | 'json'

export type Fields = Readonly<Record<string, FieldKind>>

/** The columns of each kind of record, in their order. */
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
    definition: 'local',
    plover: 'text',
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
  },
  passages: { source: 'text', id: 'text', page: 'either', summary: 'local' },
  actors: {
    id: 'text',
    name: 'local',
    aliases: 'list',
    type: 'text',
    group: 'text',
    description: 'local',
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
    start: 'text',
    end: 'text',
    qualifiers: 'list',
    explicitness: 'text',
    credibility: 'integer',
    confidence: 'number',
    strength: 'number',
    note: 'local',
    evidence: 'evidence',
  },
  events: {
    id: 'text',
    kind: 'text',
    title: 'local',
    start: 'text',
    end: 'text',
    status: 'text',
    roles: 'roles',
    evidence: 'evidence',
  },
  claims: { id: 'text', topic: 'local', relations: 'list', events: 'list' },
  claimPositions: { claim: 'text', holder: 'text', statement: 'local', evidence: 'evidence' },
  stories: { story: 'json' },
} as const satisfies Readonly<Record<string, Fields>>
