/** What the picture is for, where that is not a window. */
export interface Page {
  /** Its width to its height. */
  readonly aspect: number
  /** The greatest height, in px, at which a drawing of that shape has names that can be read there. */
  readonly readable: number
  /** How many actors it has room for. */
  readonly mostActors: number
}

/** The aspect ratio (width to height) below which a page is narrow. */
export const NARROW = 0.5
