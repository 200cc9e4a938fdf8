import type { Facet, FacetStates, Filter, Visibility } from '../../query/filter.ts'
import type { Command } from '../createWorkspace.ts'

/** Shows, fades or hides what belongs to an entry of a facet. */
export function setFacet(facet: Facet, entry: string, visibility: Visibility): Command {
  return setEntries(facet, [[entry, visibility]])
}

/** Hides what belongs to an entry, or shows it again, depending on the state when the command runs. */
export function toggleEntry(facet: Facet, entry: string): Command {
  return (state) => {
    const shown = getVisibility(state.view.filter, facet, entry) === 'show'
    return setFacet(facet, entry, shown ? 'hide' : 'show')(state)
  }
}

/** Shows only one of the entries of a facet; if it is the only one already, shows all of them again. */
export function showOnly(facet: Facet, entry: string, entries: readonly string[]): Command {
  return (state) => {
    const shown = entries.filter((each) => getVisibility(state.view.filter, facet, each) === 'show')
    const alone = shown.length === 1 && shown[0] === entry
    return setEntries(
      facet,
      entries.map((each) => [each, alone || each === entry ? 'show' : 'hide'] as const),
    )(state)
  }
}

/** Shows, fades or hides what belongs to several entries of a facet; the other entries stay as they are. */
export function setEntries(facet: Facet, changes: FacetStates): Command {
  return (state) => {
    const { filter } = state.view
    const states = [...new Map([...(filter[facet] ?? []), ...changes])]
    const unlike = states.filter(([entry, visibility]) => visibility !== getPlainVisibility(facet, entry))
    return { ...state, view: { ...state.view, filter: withFacet(filter, facet, unlike) } }
  }
}

/** The visibility of an entry that nobody has set. */
export function getPlainVisibility(facet: Facet, entry: string): Visibility {
  return facet === 'dates' && entry === 'no' ? 'hide' : 'show'
}

function getVisibility(filter: Filter, facet: Facet, entry: string): Visibility {
  return new Map(filter[facet]).get(entry) ?? getPlainVisibility(facet, entry)
}

/** Shows everything in a facet again, or in all facets. */
export function clearFilter(facet?: Facet): Command {
  return (state) => ({
    ...state,
    view: { ...state.view, filter: facet ? withFacet(state.view.filter, facet, []) : {} },
  })
}

/** Filters by what was in force on a date; `null` removes that filter. */
export function setAsOf(asOf: string | null): Command {
  return (state) => {
    const { asOf: _, ...filter } = state.view.filter
    return { ...state, view: { ...state.view, filter: asOf === null ? filter : { ...filter, asOf } } }
  }
}

function withFacet(filter: Filter, facet: Facet, states: Filter[Facet]): Filter {
  const { [facet]: _, ...others } = filter
  return states && states.length > 0 ? { ...others, [facet]: states } : others
}
