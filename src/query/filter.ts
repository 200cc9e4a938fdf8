/** From the most to the least visible. */
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
 * The entries of a facet with their visibility. Entries that are not named are shown. An entry is a text: the id of a
 * type or a group (`''`: no group), a sign (`1`, `0`, `-1`), a status, an explicitness, a grade (`1` to `6`,
 * `unsourced`), or whether something is in force on the date asked for (`yes`, `perhaps`, `no`). Any text can be an
 * entry, since they are pairs and not keys of an object.
 */
export type FacetStates = readonly (readonly [entry: string, visibility: Visibility])[]

/**
 * How much of a dataset is visible: a plain JSON value that names only what differs from showing everything. `asOf` is
 * a date or an interval in EDTF. With it, whatever is not in force then is hidden, unless `dates` says otherwise;
 * without it, the facet `dates` has no effect.
 */
export type Filter = { readonly [Name in Facet]?: FacetStates } & { readonly asOf?: string }
