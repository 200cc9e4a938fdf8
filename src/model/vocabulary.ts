import type { LocalText } from '../base/language.ts'
import type { ActorType } from './actorTypes.ts'
import { ACTOR_TYPES } from './actorTypes.ts'
import type { RelationType, Sign } from './relationTypes.ts'
import { RELATION_TYPES } from './relationTypes.ts'

export interface Vocabulary {
  readonly actorTypes: ReadonlyMap<string, ActorType>
  readonly relationTypes: ReadonlyMap<string, RelationType>
  /** What plain texts such as qualifiers are in other languages. */
  readonly terms: ReadonlyMap<string, LocalText>
}

/** What a dataset adds to the built-in types, or changes of them. */
interface OwnTypes {
  readonly actorTypes: readonly Entry<ActorType>[]
  readonly relationTypes: readonly Entry<RelationType>[]
  readonly terms?: Readonly<Record<string, LocalText>> | undefined
}

/** The same in a dataset: by id. */
interface OwnTypesById {
  readonly actorTypes: ReadonlyMap<string, Entry<ActorType>>
  readonly relationTypes: ReadonlyMap<string, Entry<RelationType>>
  readonly terms: ReadonlyMap<string, LocalText>
}

type Entry<Type> = { readonly id: string; readonly parent: string | null } & { readonly [Key in keyof Type]?: unknown }

export const FALLBACK_RELATION_TYPE = 'linked_to'
export const FALLBACK_ACTOR_TYPE = 'unspecified'

/**
 * Merges a dataset's own types over the built-in ones by id. What an entry leaves out it inherits from its parent
 * type, or, without one, from the built-in type of the same id or from the fallback type.
 */
export function mergeVocabulary(own: OwnTypes): Vocabulary {
  return {
    actorTypes: inherit(ACTOR_TYPES, own.actorTypes, ACTOR_TYPES.get(FALLBACK_ACTOR_TYPE)!),
    relationTypes: inherit(RELATION_TYPES, own.relationTypes, RELATION_TYPES.get(FALLBACK_RELATION_TYPE)!),
    terms: new Map(Object.entries(own.terms ?? {})),
  }
}

/** The vocabulary of a dataset, to be derived anew whenever one of its own types or terms changes. */
export function deriveVocabulary({ actorTypes, relationTypes, terms }: OwnTypesById): Vocabulary {
  return mergeVocabulary({
    actorTypes: [...actorTypes.values()],
    relationTypes: [...relationTypes.values()],
    terms: Object.fromEntries(terms),
  })
}

/** The sign of a relation: its own where it has one, else its type's. */
export function getSign(vocabulary: Vocabulary, relation: { readonly type: string; readonly sign: Sign | null }): Sign {
  return relation.sign ?? getRelationType(vocabulary, relation.type).sign
}

/** The relation type of that id, or the fallback type. */
export function getRelationType(vocabulary: Vocabulary, id: string): RelationType {
  return vocabulary.relationTypes.get(id) ?? vocabulary.relationTypes.get(FALLBACK_RELATION_TYPE)!
}

/** The actor type of that id, or the fallback type. */
export function getActorType(vocabulary: Vocabulary, id: string): ActorType {
  return vocabulary.actorTypes.get(id) ?? vocabulary.actorTypes.get(FALLBACK_ACTOR_TYPE)!
}

/** The built-in actor type that a type comes down from, itself included: what decides how the actor is drawn. */
export function getBuiltInActorType(vocabulary: Vocabulary, id: string): string {
  const seen = new Set<string>()
  let type = vocabulary.actorTypes.get(id)
  while (type && !seen.has(type.id)) {
    if (ACTOR_TYPES.has(type.id)) return type.id
    seen.add(type.id)
    type = type.parent === null ? undefined : vocabulary.actorTypes.get(type.parent)
  }
  return FALLBACK_ACTOR_TYPE
}

function inherit<Type extends { readonly id: string; readonly parent: string | null }>(
  builtIn: ReadonlyMap<string, Type>,
  own: readonly Entry<Type>[],
  fallback: Type,
): ReadonlyMap<string, Type> {
  const entries = new Map(own.map((entry) => [entry.id, entry]))
  const merged = new Map(builtIn)
  const resolve = (id: string, above: ReadonlySet<string>): Type => {
    const entry = entries.get(id)
    if (!entry || above.has(id)) return builtIn.get(id) ?? fallback
    const within = new Set(above).add(id)
    const base = entry.parent === null ? (builtIn.get(id) ?? fallback) : resolve(entry.parent, within)
    const said = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
    const unnamed = builtIn.has(id) ? {} : { label: { en: id.replaceAll('_', ' ') } }
    // The forms of a verb go with its label: another label has others.
    const own = 'forms' in base && ('label' in said || !builtIn.has(id)) ? { forms: {} } : {}
    return { ...base, ...unnamed, ...own, ...said, id, parent: entry.parent }
  }
  for (const id of entries.keys()) merged.set(id, resolve(id, new Set()))
  return merged
}
