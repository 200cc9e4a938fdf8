/** What an id of a question can be of. */
export type IdOf = 'actor' | 'relation' | 'source' | 'relation type'

/** What a word that is one of a few says. */
export type ChoiceOf = 'status' | 'explicitness' | 'kind of path' | 'order' | 'combination' | 'reliability'

/**
 * The shape of the value of a criterion. Links, flags, relaxation and what is wrong with a value go by it, so that none
 * of them has to know the criterion. Where `initial` is null, null asks for nothing.
 */
export type CriterionShape =
  /** One of a few words. */
  | { readonly kind: 'choice'; readonly of: ChoiceOf; readonly choices: readonly string[] }
  /** Those of a few words that are allowed. */
  | { readonly kind: 'choices'; readonly of: ChoiceOf; readonly choices: readonly string[] }
  /** Ids that are demanded or refused; none asks for nothing. */
  | { readonly kind: 'ids'; readonly of: IdOf }
  /** The ids that are allowed; null: all. */
  | { readonly kind: 'allowed'; readonly of: IdOf }
  | { readonly kind: 'number'; readonly least: number; readonly most: number | null; readonly isWhole: boolean }
  /** Whether what these criteria cannot judge counts. */
  | { readonly kind: 'openness'; readonly to: readonly string[] }
  | { readonly kind: 'time' }
  /** What the filters of a view show. */
  | { readonly kind: 'shown' }

/** A criterion of a question about paths, but for how it is judged and the words for it. */
export interface Criterion<Value = unknown> {
  readonly shape: CriterionShape
  /** Its name in links. Null: they do not hold it. */
  readonly key: string | null
  /** Its value where nothing is said. */
  readonly initial: Value
}

/** One of a few words. */
export function choice<const Of extends ChoiceOf, Value extends string | null>(
  key: string,
  of: Of,
  choices: readonly string[],
  initial: Value,
) {
  return { key, shape: { kind: 'choice', of, choices }, initial } as const
}

/** Some of a few words: those that are allowed. */
export function choices<const Of extends ChoiceOf, Value extends string>(
  key: string,
  of: Of,
  all: readonly Value[],
  initial: readonly Value[],
) {
  return { key, shape: { kind: 'choices', of, choices: all }, initial } as const
}

/** Ids that are demanded or refused. */
export function ids<Id extends string>(key: string, of: IdOf) {
  return { key, shape: { kind: 'ids', of }, initial: [] as readonly Id[] } as const
}

interface Range {
  readonly least: number
  readonly most?: number
  readonly isWhole?: boolean
}

/** A number, whole unless said otherwise. */
export function number<Value extends number | null, Key extends string | null>(
  key: Key,
  { least, most, isWhole = true }: Range,
  initial: Value,
) {
  return { key, shape: { kind: 'number', least, most: most ?? null, isWhole }, initial } as const
}

/** Whether what other criteria cannot judge counts. */
export function openness<const To extends string>(key: string, ...to: readonly To[]) {
  return { key, shape: { kind: 'openness', to }, initial: true as boolean } as const
}
