/** From most to least to be seen. */
export const VISIBILITIES = ['show', 'fade', 'hide'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export type Facet =
  | 'actorTypes'
  | 'groups'
  | 'relationTypes'
  | 'signs'
  | 'statuses'
  | 'explicitness'
  | 'grades'
  | 'dates'

/**
 * Entries of a facet with what they are set to; one that is not named is shown. Entries are texts: ids of types and of
 * groups (`''`: in no group), the signs `1`, `0` and `-1`, statuses, explicitnesses, the grades `1` to `6` and
 * `unsourced`, and whether something is in force on the date asked for: `yes`, `perhaps` or `no`. They are pairs and
 * not keys of an object, so that any text can be one.
 */
export type FacetStates = readonly (readonly [entry: string, visibility: Visibility])[]

/**
 * How much of a dataset is to be seen: a plain JSON value that names only what differs from showing everything.
 * `asOf` is an EDTF date, or an interval in which something has to be in force at some time; without it the facet `dates` does nothing, with it what is not in force is hidden unless
 * `dates` says otherwise.
 */
export type Filter = { readonly [Name in Facet]?: FacetStates } & { readonly asOf?: string }
