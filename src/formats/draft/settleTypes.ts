import { groupBy } from '../../base/order.ts'
import type { Issue } from '../../model/issue.ts'
import { FALLBACK_ACTOR_TYPE, FALLBACK_RELATION_TYPE, mergeVocabulary } from '../../model/vocabulary.ts'
import type { Draft } from '../records/fromRow.ts'
import type { DraftRecord } from './draftDataset.ts'

interface Kind {
  readonly kind: 'actor type' | 'relation type'
  readonly known: ReadonlySet<string>
  readonly fallback: string
}

export interface TypesKnown {
  readonly actors: Kind
  readonly relations: Kind
}

/** The types that a draft may use: the built-in ones and its own, even if its own have errors. */
export function getKnownTypes({ vocabulary }: Draft): TypesKnown {
  const own = (vocabulary ?? {}) as { readonly actorTypes?: unknown; readonly relationTypes?: unknown }
  const builtIn = mergeVocabulary({ actorTypes: [], relationTypes: [] })
  return {
    actors: {
      kind: 'actor type',
      known: new Set([...builtIn.actorTypes.keys(), ...listIds(own.actorTypes)]),
      fallback: FALLBACK_ACTOR_TYPE,
    },
    relations: {
      kind: 'relation type',
      known: new Set([...builtIn.relationTypes.keys(), ...listIds(own.relationTypes)]),
      fallback: FALLBACK_RELATION_TYPE,
    },
  }
}

/**
 * Gives every record a known type: its own, or the one that it spells differently (`Allied With`), or the fallback. The
 * word for an unknown relation type is kept as a qualifier.
 */
export function settleTypes(
  records: readonly DraftRecord[],
  { kind, known, fallback }: Kind,
): { readonly records: readonly DraftRecord[]; readonly issues: readonly Issue[] } {
  const bySpelling = new Map([...known].map((id) => [spell(id), id]))
  const find = (word: string) => (known.has(word) ? word : bySpelling.get(spell(word)))
  const unknown = groupBy(
    records.filter(({ fields }) => find(getWord(fields)) === undefined),
    ({ fields }) => getWord(fields),
  )
  return {
    records: records.map((record) => {
      const { fields } = record
      const word = getWord(fields)
      const type = find(word)
      if (type !== undefined) return { ...record, fields: { ...fields, type } }
      const { qualifiers = [] } = fields as { readonly qualifiers?: readonly unknown[] }
      const kept = kind === 'relation type' && word !== '' ? { qualifiers: [...qualifiers, word] } : {}
      return { ...record, fields: { ...fields, type: fallback, ...kept } }
    }),
    issues: [...unknown].map(([word, [first, ...others]]) => ({
      code: 'replaced-type',
      kind,
      word,
      to: fallback,
      count: others.length + 1,
      severity: 'warning',
      place: first!.place,
    })),
  }
}

function getWord({ type }: Draft): string {
  return type === undefined || type === null ? '' : String(type).trim()
}

function spell(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, ' ')
}

function listIds(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.map((item: { readonly id?: unknown } | null) => String(item?.id))
}
