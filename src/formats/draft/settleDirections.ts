import type { Vocabulary } from '../../model/vocabulary.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Draft } from '../records/fromRow.ts'
import type { DraftRecord } from './draftDataset.ts'

/**
 * Gives relations without a direction, and those that go both ways, a type of that kind: where the type of a line leads
 * from source to target, one with the same words whose ends are alike. The type is a child of the first, and means the
 * same for traces.
 */
export function settleDirections(
  relations: readonly DraftRecord[],
  vocabulary: Vocabulary,
): { readonly relations: readonly DraftRecord[]; readonly types: readonly Draft[] } {
  const types = new Map<string, Draft>()
  const settled = relations.map((record): DraftRecord => {
    const { line, fields } = record
    const base = String(fields['type'])
    if (line === undefined || line === 'one-way' || getRelationType(vocabulary, base).symmetric) return record
    const id = `${base}-${line}`
    const undirected = line === 'undirected' ? { undirected: true } : {}
    const { conduit, label } = getRelationType(vocabulary, base)
    const direction = conduit ? { direction: 'both' } : {}
    types.set(id, { id, parent: base, label, inverse: label, symmetric: true, ...undirected, ...direction })
    return { ...record, fields: { ...fields, type: id } }
  })
  const known = vocabulary.relationTypes
  return { relations: settled, types: [...types.values()].filter(({ id }) => !known.has(String(id))) }
}
