import { mergeVocabulary } from '../../model/vocabulary.ts'
import type { DraftRecord } from './draftDataset.ts'

const NOTE = { en: 'The file gives this sign.', ar: 'هذه الإشارة كما وردت في الملف.' }

/** Notes where a sign is from that is not the one of its type, as the dataset format wants. */
export function settleSigns(relations: readonly DraftRecord[]): readonly DraftRecord[] {
  const builtIn = mergeVocabulary({ actorTypes: [], relationTypes: [] }).relationTypes
  return relations.map((record) => {
    const { sign = null, type, note = null } = record.fields
    if (sign === null || note !== null || sign === builtIn.get(String(type))?.sign) return record
    return { ...record, fields: { ...record.fields, note: NOTE } }
  })
}
