/** Prints how far the two independent codings of the first dataset agree: `npm run agreement`. */
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

export interface Coding {
  readonly actors: readonly { readonly id: string }[]
  readonly relations: readonly CodedRelation[]
}

export interface CodedRelation {
  readonly source: string
  readonly target: string
  readonly type: string
  readonly sign: number
  readonly status: string
}

export interface Overlap {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
}

export interface Agreement {
  readonly actors: Overlap
  /** Ordered pairs of actors that have a relation; parallel relations count once. */
  readonly pairs: Overlap
  readonly types: Overlap
  readonly statuses: Overlap
  /** Over the pairs that both codings have. A pair's sign is positive, negative, both or neither. */
  readonly signs: SignAgreement
  /** The same over the pairs that either has, where the other has none: a pair that is absent has no sign in common. */
  readonly signsOrAbsent: SignAgreement
}

export interface SignAgreement {
  readonly pairs: number
  readonly equal: number
  readonly kappa: number
}

/**
 * Compares two codings of one text: what both found, on ever stricter terms, and whether they gave the same signs.
 * Kappa is agreement beyond chance (Cohen 1960): 1 is full, 0 what the two frequencies alone would give; it is not a
 * number (NaN) where no pair is in both, or where all of these have one sign.
 */
export function measureAgreement(first: Coding, second: Coding): Agreement {
  const overlapOf = (keyOf: (relation: CodedRelation) => string) =>
    measureOverlap(first.relations.map(keyOf), second.relations.map(keyOf))
  return {
    actors: measureOverlap(
      first.actors.map(({ id }) => id),
      second.actors.map(({ id }) => id),
    ),
    pairs: overlapOf(pairOf),
    types: overlapOf((relation) => `${pairOf(relation)} ${relation.type}`),
    statuses: overlapOf((relation) => `${pairOf(relation)} ${relation.type} ${relation.status}`),
    signs: measureSigns(signsByPair(first), signsByPair(second), 'both'),
    signsOrAbsent: measureSigns(signsByPair(first), signsByPair(second), 'either'),
  }
}

export function printAgreement({ actors, pairs, types, statuses, signs, signsOrAbsent }: Agreement): string {
  return [
    'on                             both   only first   only second   Jaccard   2·both/(first+second)',
    printOverlap('actors', actors),
    printOverlap('ordered pairs', pairs),
    printOverlap('pairs with type', types),
    printOverlap('pairs with type and status', statuses),
    `signs of the ${signs.pairs} pairs in both: ${signs.equal} equal, kappa ${signs.kappa.toFixed(2)}`,
    `signs of the ${signsOrAbsent.pairs} pairs in either, "absent" as one: ${signsOrAbsent.equal} equal, kappa ${signsOrAbsent.kappa.toFixed(2)}`,
  ].join('\n')
}

export function readCoding(name: 'first' | 'second'): Coding {
  const path = new URL(`../graph-data/iraq-security-reform/codings/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as Coding
}

function measureOverlap(first: readonly string[], second: readonly string[]): Overlap {
  const [ones, others] = [new Set(first), new Set(second)]
  const both = [...ones].filter((key) => others.has(key)).length
  return { both, onlyFirst: ones.size - both, onlySecond: others.size - both }
}

function pairOf({ source, target }: CodedRelation): string {
  return `${source} ${target}`
}

function signsByPair({ relations }: Coding): ReadonlyMap<string, string> {
  const signs = new Map<string, string>()
  for (const relation of relations) {
    const said = signs.get(pairOf(relation)) ?? ''
    const sign = relation.sign > 0 ? '+' : relation.sign < 0 ? '-' : ''
    signs.set(pairOf(relation), said.includes(sign) ? said : [said, sign].sort().join(''))
  }
  return signs
}

function measureSigns(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
  over: 'both' | 'either',
): SignAgreement {
  const shared = [...first.keys()].filter((pair) => second.has(pair))
  const pairs = over === 'both' ? shared : [...new Set([...first.keys(), ...second.keys()])]
  const signOf = (signs: ReadonlyMap<string, string>, pair: string) => signs.get(pair) ?? 'absent'
  const equal = pairs.filter((pair) => signOf(first, pair) === signOf(second, pair)).length
  const share = (signs: ReadonlyMap<string, string>, sign: string) =>
    pairs.filter((pair) => signOf(signs, pair) === sign).length / pairs.length
  const byChance = ['', '+', '-', '+-', 'absent'].reduce(
    (sum, sign) => sum + share(first, sign) * share(second, sign),
    0,
  )
  return { pairs: pairs.length, equal, kappa: (equal / pairs.length - byChance) / (1 - byChance) }
}

function printOverlap(subject: string, { both, onlyFirst, onlySecond }: Overlap): string {
  const jaccard = both / (both + onlyFirst + onlySecond)
  const positive = (2 * both) / (2 * both + onlyFirst + onlySecond)
  const column = (value: string | number, width: number) => String(value).padStart(width)
  return `${subject.padEnd(30)}${column(both, 5)}${column(onlyFirst, 13)}${column(onlySecond, 14)}${column(jaccard.toFixed(2), 10)}${column(positive.toFixed(2), 24)}`
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  console.log(printAgreement(measureAgreement(readCoding('first'), readCoding('second'))))
}
