/** What the picture is for, where that is not a window: its width to its height, and how many actors it has room for. */
export interface Page {
  readonly aspect: number
  readonly mostActors: number
}
