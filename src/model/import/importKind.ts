/** The kinds of record that are imported, in the order in which each needs those before it. */
export const IMPORT_KINDS = [
  ...(['groups', 'actorTypes', 'relationTypes', 'sources', 'actors'] as const),
  ...(['relations', 'events', 'claims', 'ratings'] as const),
] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]
