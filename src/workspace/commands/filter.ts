import type { Facet, FacetStates, Filter, Visibility } from '../../query/filter.ts'
import type { Command } from '../createWorkspace.ts'

/** Shows, fades or hides what falls under an entry of a facet. */
export function setFacet(facet: Facet, entry: string, visibility: Visibility): Command {
  return setEntries(facet, [[entry, visibility]])
}

/** Hides what falls under an entry, or shows it again: as it stands when the command runs, not when it was made. */
export function toggleEntry(facet: Facet, entry: string): Command {
  return (state) => {
    const shown = getVisibility(state.view.filter, facet, entry) === 'show'
    return setFacet(facet, entry, shown ? 'hide' : 'show')(state)
  }
}

/** Shows one of the entries of a facet and hides the others; if it is alone already, shows all of them again. */
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

/** Shows, fades or hides what falls under several entries of a facet; the others stay as they are. */
export function setEntries(facet: Facet, changes: FacetStates): Command {
  return (state) => {
    const { filter } = state.view
    const states = [...new Map([...(filter[facet] ?? []), ...changes])]
    const unlike = states.filter(([entry, visibility]) => visibility !== getPlainVisibility(facet, entry))
    return { ...state, view: { ...state.view, filter: withFacet(filter, facet, unlike) } }
  }
}

/** How what falls under an entry is seen as long as nobody says otherwise. */
export function getPlainVisibility(facet: Facet, entry: string): Visibility {
  return facet === 'dates' && entry === 'no' ? 'hide' : 'show'
}

function getVisibility(filter: Filter, facet: Facet, entry: string): Visibility {
  return new Map(filter[facet]).get(entry) ?? getPlainVisibility(facet, entry)
}

/** Shows everything of a facet again, or of all facets. */
export function clearFilter(facet?: Facet): Command {
  return (state) => ({
    ...state,
    view: { ...state.view, filter: facet ? withFacet(state.view.filter, facet, []) : {} },
  })
}

/** Asks what was in force on a date; `null` takes the question back. */
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
