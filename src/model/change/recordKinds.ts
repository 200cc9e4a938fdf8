import type { RecordKind } from './change.ts'

export const RECORD_KINDS: readonly RecordKind[] = [
  ...(['fields', 'groups', 'actorTypes', 'relationTypes', 'terms', 'sources', 'actors', 'relations'] as const),
  ...(['events', 'claims', 'stories', 'ratings', 'figures', 'positions'] as const),
]
