import type { FontWeight } from './text/measureText.ts'

/** Size and weight of a name, and from one of its lines to the next. */
export interface Lettering {
  readonly size: number
  readonly weight: FontWeight
  readonly lineHeight: number
}

/** How much room there is for each actor: with few, air between them; with many, large names close together. */
export interface Density {
  readonly plain: Lettering
  /** For an actor with so many partners that it carries the picture. */
  readonly leading: Lettering
  /** Width of an actor in a column, and the most lines of its name. */
  readonly width: number
  readonly mostLines: number
  /** Between actors in a column, and between camps. */
  readonly rowGap: number
  readonly campGapX: number
  readonly campGapY: number
  /** Width to height of a camp, and of the whole picture. */
  readonly campAspect: number
  readonly aspect: number
  /** The largest picture, without the lines round it, whose names are 11 px high in a window of 1440 by 900. */
  readonly legible: { readonly width: number; readonly height: number }
}

export const AIRY: Density = {
  plain: { size: 13, weight: 500, lineHeight: 16 },
  leading: { size: 15, weight: 600, lineHeight: 18 },
  width: 176,
  mostLines: 3,
  rowGap: 16,
  campGapX: 72,
  campGapY: 56,
  campAspect: 0.9,
  aspect: 1.4,
  legible: { width: 1336, height: 816 },
}

/** So that 70 actors in a window of 1440 by 900 still have names of 11 px and more. */
export const DENSE: Density = {
  plain: { size: 14, weight: 500, lineHeight: 16 },
  leading: { size: 16, weight: 600, lineHeight: 18 },
  width: 160,
  mostLines: 2,
  rowGap: 8,
  campGapX: 48,
  campGapY: 32,
  campAspect: 1.1,
  aspect: 1.55,
  legible: { width: 1432, height: 880 },
}

/** What the picture is for, where that is not a window: its width to its height, and how many actors it has room for. */
export interface Page {
  readonly aspect: number
  readonly mostActors: number
}

/** The density for a page: as close as it can be, its camps no broader than the page is. */
export function densityFor({ aspect }: Page): Density {
  return { ...DENSE, aspect, campAspect: Math.min(DENSE.campAspect, aspect) }
}

/** Size of the heading of a camp, in px. */
export const HEADING_SIZE = 12
