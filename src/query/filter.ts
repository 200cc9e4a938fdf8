/** From the most to the least visible. */
export const VISIBILITIES = ['show', 'fade', 'hide'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** A facet that every dataset has. */
export type BasicFacet =
  | 'actorTypes'
  | 'groups'
  | 'relationTypes'
  | 'signs'
  | 'statuses'
  | 'explicitness'
  | 'grades'
  | 'dates'

/** An attribute of actors or of relations, by its key. */
export type AttributeFacet = `${'actors' | 'relations'}:${string}`

export type Facet = BasicFacet | AttributeFacet

export function isAttributeFacet(facet: Facet): facet is AttributeFacet {
  return facet.includes(':')
}

/**
 * The entries of a facet with their visibility. Entries that are not named are shown. An entry is a text: the id of a
 * type or a group (`''`: no group), a sign (`1`, `0`, `-1`), a status, an explicitness, a grade (`1` to `6`,
 * `unsourced`), whether something is in force on the date asked for (`yes`, `perhaps`, `no`), or the value of an
 * attribute (`''`: none). Any text can be an entry, since they are pairs and not keys of an object.
 */
export type FacetStates = readonly (readonly [entry: string, visibility: Visibility])[]

/**
 * How much of a dataset is visible: a plain JSON value that names only what differs from showing everything. `asOf` is
 * a date or an interval in EDTF. With it, whatever is not in force then is hidden, unless `dates` says otherwise;
 * without it, the facet `dates` has no effect.
 */
export type Filter = { readonly [Name in Facet]?: FacetStates } & { readonly asOf?: string }
