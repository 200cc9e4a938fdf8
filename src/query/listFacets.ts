import type { Actor, Dataset, Relation } from '../model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import type { EdtfDate } from '../model/time.ts'
import { judgeInForce } from '../model/time.ts'
import { getSign } from '../model/vocabulary.ts'
import type { Facet, Filter, Visibility } from './filter.ts'
import { listAttributeFacets } from './listAttributeFacets.ts'

/** A property to filter by, with the visibility that a filter gives its entries. */
export interface FacetOf<Thing> {
  readonly name: Facet
  /** The entries known in advance, in the order of a legend. */
  readonly order: readonly string[]
  /** Entries that are not named are shown. */
  readonly states: ReadonlyMap<string, Visibility>
  readonly getEntry: (thing: Thing) => string
}

/** Lists the facets of actors. */
export function listActorFacets({ vocabulary, groups, actors }: Dataset, filter: Filter): readonly FacetOf<Actor>[] {
  return [
    {
      name: 'actorTypes',
      order: [...vocabulary.actorTypes.keys()],
      states: new Map(filter.actorTypes),
      getEntry: ({ type }) => type,
    },
    {
      name: 'groups',
      order: [...groups.keys(), ''],
      states: new Map(filter.groups),
      getEntry: ({ group }) => group ?? '',
    },
    ...listAttributeFacets('actors', actors).map((facet) => ({ ...facet, states: new Map(filter[facet.name]) })),
  ]
}

/** Lists the facets of relations, that of dates only if there is a date. */
export function listRelationFacets(
  { vocabulary, relations }: Dataset,
  filter: Filter,
  asOf: EdtfDate | null,
): readonly FacetOf<Relation>[] {
  const facets: readonly FacetOf<Relation>[] = [
    {
      name: 'relationTypes',
      order: [...vocabulary.relationTypes.keys()],
      states: new Map(filter.relationTypes),
      getEntry: ({ type }) => type,
    },
    {
      name: 'signs',
      order: ['1', '0', '-1'],
      states: new Map(filter.signs),
      getEntry: (relation) => String(getSign(vocabulary, relation)),
    },
    {
      name: 'statuses',
      order: STATUSES,
      states: new Map(filter.statuses),
      getEntry: ({ status }) => status,
    },
    {
      name: 'explicitness',
      order: EXPLICITNESSES,
      states: new Map(filter.explicitness),
      getEntry: ({ explicitness }) => explicitness,
    },
    {
      name: 'grades',
      order: ['1', '2', '3', '4', '5', '6', 'unsourced'],
      states: new Map(filter.grades),
      getEntry: ({ evidence, credibility }) => (evidence.length === 0 ? 'unsourced' : String(credibility)),
    },
    ...listAttributeFacets('relations', relations).map((facet) => ({ ...facet, states: new Map(filter[facet.name]) })),
  ]
  return asOf ? [...facets, toDateFacet(filter, asOf)] : facets
}

function toDateFacet(filter: Filter, asOf: EdtfDate): FacetOf<Relation> {
  return {
    name: 'dates',
    order: ['yes', 'perhaps', 'no'],
    states: new Map([['no', 'hide'], ...(filter.dates ?? [])]),
    getEntry: (relation) => judgeInForce(relation, asOf),
  }
}
