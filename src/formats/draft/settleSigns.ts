import { groupBy } from '../../base/order.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { mergeVocabulary } from '../../model/vocabulary.ts'
import type { Draft } from '../records/fromRow.ts'
import type { DraftRecord } from './draftDataset.ts'

const NOTE = { en: 'The file gives this sign.', ar: 'هذه الإشارة كما وردت في الملف.' }

/**
 * Gives signs that a file states their place: that of a type which the file does not describe, where all its relations
 * agree; else that of the relation, with a note of where it is from.
 */
export function settleSigns(
  relations: readonly DraftRecord[],
  types: readonly Draft[],
): { readonly relations: readonly DraftRecord[]; readonly types: readonly Draft[] } {
  const byType = groupBy(relations, ({ fields }) => fields['type'])
  const signOf = new Map<unknown, Sign>()
  for (const { id } of types) {
    const signs = new Set((byType.get(id) ?? []).map(({ fields }) => fields['sign'] ?? null))
    const [sign] = signs
    if (signs.size === 1 && sign !== null) signOf.set(id, sign as Sign)
  }
  const builtIn = mergeVocabulary({ actorTypes: [], relationTypes: [] }).relationTypes
  return {
    relations: relations.map((record) => {
      const { sign = null, type, note } = record.fields
      if (sign === null) return record
      if (signOf.has(type)) return { ...record, fields: { ...record.fields, sign: null } }
      return isBlank(note) && sign !== builtIn.get(String(type))?.sign
        ? { ...record, fields: { ...record.fields, note: NOTE } }
        : record
    }),
    types: types.map((type) => (signOf.has(type['id']) ? { ...type, sign: signOf.get(type['id']) } : type)),
  }
}

function isBlank(note: unknown): boolean {
  return note === undefined || note === null
}
