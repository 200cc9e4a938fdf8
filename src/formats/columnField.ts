/** What a column of a table of relations can be. An end is named by its id or its name. */
export const RELATION_FIELDS = [
  'source',
  'source-name',
  'source-type',
  'target',
  'target-name',
  'target-type',
  'verb',
  'phrase',
  'sign',
  'weight',
  'strength',
  'start',
  'end',
  'timeset',
  'direction',
  'status',
  'current',
  'confidence',
  'credibility',
  'quote',
  'source-title',
  'source-url',
  'page',
  'note',
  'id',
] as const

/** What a column of a table of actors can be. */
export const ACTOR_FIELDS = ['id', 'name', 'actor-type', 'group', 'aliases', 'description', 'x', 'y'] as const

/**
 * What any column can be: kept under its own name as an attribute, left out, or the field of the dataset format whose
 * name it has to the letter, such as `evidence_summary_en`.
 */
export const ANY_FIELDS = ['attribute', 'left-out', 'as-named'] as const

export type RelationField = (typeof RELATION_FIELDS)[number]
export type ActorField = (typeof ACTOR_FIELDS)[number]

/** What a column is taken for. */
export type ColumnField = RelationField | ActorField | (typeof ANY_FIELDS)[number]

/** Every field that a column can be taken for, once. */
export const COLUMN_FIELDS: readonly ColumnField[] = [
  ...new Set<ColumnField>([...RELATION_FIELDS, ...ACTOR_FIELDS, ...ANY_FIELDS]),
]
