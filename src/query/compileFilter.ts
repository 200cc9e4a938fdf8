import { memoiseLast } from '../base/memoise.ts'
import type { Actor, Dataset, Relation } from '../model/dataset.ts'
import { getEnds } from '../network/getEnds.ts'
import type { Facet, Filter } from './filter.ts'
import { VISIBILITIES } from './filter.ts'
import type { Count, Filtered } from './filterDataset.ts'
import { findDate } from './filterDataset.ts'
import type { FacetOf } from './listFacets.ts'
import { listActorFacets, listRelationFacets } from './listFacets.ts'

/** What a filter shows, as columns: for each actor and relation, in the order of the file, an index into `VISIBILITIES`. */
export interface FilterColumns extends Pick<Filtered, 'counts' | 'totals' | 'asOf'> {
  readonly actors: Uint8Array
  readonly relations: Uint8Array
}

/**
 * Compiles a dataset for many filters. Each then gives what `filterDataset` does, in a fiftieth of the time: a few ms for
 * 250,000 relations. The first, and the first at another date, reads all records.
 */
export function compileFilter(dataset: Dataset): (filter: Filter) => FilterColumns {
  const actors = [...dataset.actors.values()]
  const relations = [...dataset.relations.values()]
  const { source, target } = getEnds(dataset)
  const codeActors = memoiseLast(() => listActorFacets(dataset, {}).map((facet) => codeEntries(facet, actors)))
  const codeRelations = memoiseLast(() =>
    listRelationFacets(dataset, {}, null).map((facet) => codeEntries(facet, relations)),
  )
  const codeDates = memoiseLast((asOf: string) => {
    const facets = listRelationFacets(dataset, {}, findDate({ asOf }))
    return facets.filter(({ name }) => name === 'dates').map((facet) => codeEntries(facet, relations))
  })

  return (filter) => {
    const asOf = findDate(filter)
    const states = new Map([
      ...listActorFacets(dataset, filter).map(toStates),
      ...listRelationFacets(dataset, filter, asOf).map(toStates),
    ])
    const ofActors: readonly CodedFacet[] = codeActors()
    const ofRelations = [...codeRelations(), ...(asOf ? codeDates(filter.asOf!) : [])]
    const seenActors = applyStates(ofActors, states, actors.length)
    const seenRelations = applyStates(ofRelations, states, relations.length)
    for (let index = 0; index < seenRelations.length; index++) {
      const [from, to] = [seenActors[source[index]!] ?? HIDE, seenActors[target[index]!] ?? HIDE]
      seenRelations[index] = Math.max(seenRelations[index]!, from, to)
    }
    return {
      actors: seenActors,
      relations: seenRelations,
      counts: new Map([
        ...ofActors.map((facet) => countEntries(facet, seenActors)),
        ...ofRelations.map((facet) => countEntries(facet, seenRelations)),
      ]),
      totals: { actors: countAll(seenActors), relations: countAll(seenRelations) },
      asOf,
    }
  }
}

const HIDE = VISIBILITIES.indexOf('hide')
const LEVELS = VISIBILITIES.length

/** The entry of each record as a number: its index among the entries that occur, which are in the order of a legend. */
interface CodedFacet {
  readonly name: Facet
  readonly entries: readonly string[]
  readonly codes: Int32Array
}

function codeEntries<Thing extends Actor | Relation>(
  { name, order, getEntry }: FacetOf<Thing>,
  things: readonly Thing[],
): CodedFacet {
  const found = new Map<string, number>()
  const codes = Int32Array.from(things, (thing) => {
    const entry = getEntry(thing)
    const known = found.get(entry)
    if (known !== undefined) return known
    found.set(entry, found.size)
    return found.size - 1
  })
  const entries = [...new Set([...order, ...found.keys()])].filter((entry) => found.has(entry))
  const ranks = new Int32Array(found.size)
  for (const [rank, entry] of entries.entries()) ranks[found.get(entry)!] = rank
  return { name, entries, codes: codes.map((code) => ranks[code]!) }
}

type States = ReadonlyMap<Facet, FacetOf<never>['states']>

function toStates<Thing>({ name, states }: FacetOf<Thing>): readonly [Facet, FacetOf<never>['states']] {
  return [name, states]
}

/** The least visible entry of each record. */
function applyStates(facets: readonly CodedFacet[], states: States, size: number): Uint8Array {
  const seen = new Uint8Array(size)
  for (const { name, entries, codes } of facets) {
    const own = states.get(name)!
    const levels = Uint8Array.from(entries, (entry) => VISIBILITIES.indexOf(own.get(entry) ?? 'show'))
    if (levels.every((level) => level === 0)) continue
    for (let index = 0; index < size; index++) seen[index] = Math.max(seen[index]!, levels[codes[index]!]!)
  }
  return seen
}

function countEntries({ name, entries, codes }: CodedFacet, seen: Uint8Array): [Facet, ReadonlyMap<string, Count>] {
  const tally = new Uint32Array(entries.length * LEVELS)
  for (let index = 0; index < codes.length; index++) tally[codes[index]! * LEVELS + seen[index]!]!++
  return [
    name,
    new Map(entries.map((entry, rank) => [entry, toCount(tally.subarray(rank * LEVELS, (rank + 1) * LEVELS))])),
  ]
}

function countAll(seen: Uint8Array): Count {
  const tally = new Uint32Array(LEVELS)
  for (const level of seen) tally[level]!++
  return toCount(tally)
}

function toCount([show, fade, hide]: Uint32Array): Count {
  return { total: show! + fade! + hide!, show: show!, fade: fade!, hide: hide! }
}
