import { byText } from '../../base/order.ts'
import { RECORD_LISTS } from '../../model/recordLists.ts'

const [GROUPS, ...OTHER_LISTS] = RECORD_LISTS

/** The keys of the dataset format, in an order that suits people who read the file. */
const ORDER = [
  ...[
    '$schema',
    'format',
    'version',
    'id',
    'kind',
    'name',
    'title',
    'topic',
    'description',
    'asOf',
    'credits',
    'license',
  ],
  ...[GROUPS, 'vocabulary', ...OTHER_LISTS, 'positions'],
  ...['aliases', 'parent', 'category', 'label', 'inverse', 'type', 'source', 'target', 'passage', 'group', 'holder'],
  ...[
    'statement',
    'sign',
    'conduit',
    'direction',
    'symmetric',
    'undirected',
    'definition',
    'plover',
    'status',
    'assertedBy',
    'aimOf',
    'certain',
    'start',
  ],
  ...[
    'end',
    'phrase',
    'sourceQuantifier',
    'targetQuantifier',
    'qualifiers',
    'explicitness',
    'credibility',
    'confidence',
    'strength',
    'roles',
    'role',
    'actor',
    'note',
  ],
  ...[
    'authors',
    'publisher',
    'date',
    'url',
    'archivedUrl',
    'accessed',
    'reliability',
    'rights',
    'passages',
    'page',
    'summary',
  ],
  ...['evidence', 'x', 'y', 'en'],
]
const RANKS: ReadonlyMap<string, number> = new Map(ORDER.map((key, rank) => [key, rank]))

/**
 * Prints a value as JSON, on several lines or on one, with keys in a fixed order: known keys first, then the others.
 */
export function printCanonical(value: unknown, lines: 'many' | 'one'): string {
  return lines === 'one'
    ? JSON.stringify(sortKeys(value))
    : `${JSON.stringify(sortKeys(value), null, 2)}
`
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || byText(a, b))
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]))
}

function rank(key: string): number {
  return RANKS.get(key) ?? ORDER.length
}
