import type { Entries } from '../jsonGraph/graphRows.ts'
import { readDirection } from '../jsonGraph/readDirection.ts'
import type { Cell } from '../records/fields.ts'

type Values = Iterable<readonly [string, unknown]>

interface NodeHead {
  readonly id: Cell | undefined
  readonly x: unknown
  readonly y: unknown
}

/** Gives the entries of a node: `name` is what Cytoscape shows of it. */
export function* toNodeEntries({ id, x, y }: NodeHead, values: Values): Generator<readonly [string, unknown]> {
  const said = new Map(values)
  const named = ['name', 'shared name', 'label', 'n'].find((key) => said.get(key) !== undefined && said.get(key) !== '')
  yield ['id', id]
  yield ['name_en', named === undefined ? undefined : said.get(named)]
  yield* Object.entries({ x, y })
  for (const [key, value] of said) if (key !== named && value !== id) yield [toOwnName(key), value]
}

interface EdgeHead {
  readonly id: Cell | undefined
  readonly source: Cell | undefined
  readonly target: Cell | undefined
}

/** Gives the entries of an edge. `interaction` is its verb; its name repeats the names of its ends. */
export function* toEdgeEntries(
  { id, source, target }: EdgeHead,
  values: Values,
): Entries & Generator<readonly [string, unknown]> {
  const said = new Map(values)
  const verb = ['interaction', 'shared interaction', 'i', 'label', 'type'].find(
    (key) => typeof said.get(key) === 'string' && said.get(key) !== '',
  )
  yield ['id', id]
  yield ['source', source]
  yield ['target', target]
  const directed = readDirection(said.get('directed'))
  if (directed !== undefined) yield ['directed', directed]
  if (verb !== undefined) yield ['type', said.get(verb)]
  for (const [key, value] of said)
    if (key !== verb && (key !== 'directed' || directed === undefined)) yield [toOwnName(key), value]
}

/** An attribute may not be taken for what Cytoscape keeps beside it. */
function toOwnName(key: string): string {
  return /^(id|source|target|x|y)$/i.test(key) ? `attribute "${key}"` : key
}
