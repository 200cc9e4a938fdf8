import type { Actor } from '../../model/dataset.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { FALLBACK_ACTOR_TYPE, getBuiltInActorType } from '../../model/vocabulary.ts'
import type { Personhood } from './compareNames.ts'

/** Built-in types of which no actor is of two. Whatever stands in a place may bear its name. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...['person', 'post', 'place', 'resource', 'issue'].map((type) => [type, type] as const),
  ['infrastructure', 'place'],
])

/** The kind of an actor; `null`: its type may say nothing, as that of new actors does. */
export function getActorKind(vocabulary: Vocabulary, { type }: Pick<Actor, 'type'>): string | null {
  const builtIn = getBuiltInActorType(vocabulary, type)
  return builtIn === FALLBACK_ACTOR_TYPE ? null : (KINDS.get(builtIn) ?? 'body')
}

/** Whether one actor can be of both kinds. */
export function isOneKind(kind: string | null, other: string | null): boolean {
  return kind === null || other === null || kind === other
}

/** Whether a kind is that of persons. */
export function toPersonhood(kind: string | null): Personhood {
  return kind === null ? null : kind === 'person'
}
