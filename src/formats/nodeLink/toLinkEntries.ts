import { findId, listNested, omitKeys } from '../jsonGraph/elements.ts'
import { isDrawnType } from '../jsonGraph/isDrawnType.ts'
import type { DirectedCell } from '../jsonGraph/readDirection.ts'
import { readDirection } from '../jsonGraph/readDirection.ts'
import type { Draft } from '../records/fromRow.ts'
import { findEnds } from './nodeLinkGraphs.ts'

interface LinkContext {
  /** The direction of links that do not say their own. */
  readonly whole?: DirectedCell
  readonly findEnd?: (end: unknown) => unknown
  /** The id of a link that stands in an object by ids. */
  readonly key?: string | undefined
}

/** Objects that hold the attributes of a node or link beside its ids. */
export const NESTED = ['data', 'attributes', 'attr', 'attrs', 'properties', 'props', 'metadata']

/** Gives the entries of a link with its ends and direction. What stands in `data` and the like is read as its own. */
export function* toLinkEntries(
  link: Draft,
  { whole, findEnd = findId, key }: LinkContext = {},
): Generator<readonly [string, unknown]> {
  const ends = findEnds(link)
  if (key !== undefined && link['id'] === undefined) yield ['id', key]
  if (ends) {
    yield ['source', findEnd(link[ends.source])]
    yield ['target', findEnd(link[ends.target])]
  }
  const own = findDirection(link)
  const directed = own ?? whole
  if (directed !== undefined) yield ['directed', directed]
  const known = [ends?.source ?? '', ends?.target ?? '', ...(own === undefined ? [] : DIRECTIONS)]
  for (const [column, value] of omitKeys(link, ...known)) {
    if (NESTED.includes(column) && typeof value === 'object' && !Array.isArray(value)) yield* listNested(value)
    else yield [column === 'type' && isDrawnType(value, 'edge') ? 'drawn as' : column, value]
  }
}

const DIRECTIONS = ['directed', 'undirected', 'bidirectional', 'direction']

function findDirection(link: Draft): DirectedCell {
  const { directed, undirected, bidirectional, direction } = link
  if (bidirectional === true) return 'mutual'
  if (typeof undirected === 'boolean') return !undirected
  return readDirection(directed) ?? (typeof direction === 'string' ? readDirection(direction) : undefined)
}
