/** What a figure is made for: its size, and the sizes of its texts. */
export interface Preset {
  readonly id: PresetId
  readonly medium: 'paper' | 'screen'
  /** In px, 96 to the inch; `null`: as wide as the diagram. */
  readonly width: number | null
  /** `fixed`: exactly this high; `most`: as high as needed, up to this. */
  readonly height: { readonly kind: 'fixed' | 'most'; readonly px: number } | null
  readonly margin: number
  readonly headline: number
  readonly standfirst: number
  /** Legend, note, sources, credit. */
  readonly body: number
  /** The smallest legible size of a name in the medium. */
  readonly leastName: number
  /** `all` of the furniture, or only headline, legend, date and credit. */
  readonly room: 'all' | 'little'
  /**
   * Estimated share of the height between the margins that the furniture takes. The diagram is arranged before anything
   * is set.
   */
  readonly furniture: number
  /** The most actors if every line shows its verb; see `countCast`. */
  readonly cast: number
}

export const PRESET_IDS = ['screen', 'column', 'columns', 'page', 'a4', 'slide', 'card'] as const
export type PresetId = (typeof PRESET_IDS)[number]

const MM = 96 / 25.4
/** Seven points: the smallest size that newspapers consider legible in print. */
const LEAST_IN_PRINT = (7 / 72) * 96
const LEAST_ON_SCREEN = 11

/** Formats for newspapers, paper, slides and social media; `screen` keeps the arrangement of the screen. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  screen: {
    ...{
      id: 'screen',
      medium: 'screen',
      width: null,
      height: null,
      margin: 24,
      room: 'all',
      furniture: 0,
      cast: Infinity,
    },
    ...{ headline: 24, standfirst: 15, body: 12, leastName: LEAST_ON_SCREEN },
  },
  column: {
    ...{
      id: 'column',
      medium: 'screen',
      width: 320,
      height: { kind: 'most', px: 1900 },
      margin: 4,
      room: 'all',
      furniture: 0.22,
      cast: 10,
    },
    ...{ headline: 19, standfirst: 13, body: 11, leastName: LEAST_IN_PRINT },
  },
  columns: {
    ...{
      id: 'columns',
      medium: 'screen',
      width: 620,
      height: { kind: 'most', px: 1200 },
      margin: 4,
      room: 'all',
      furniture: 0.22,
      cast: 14,
    },
    ...{ headline: 23, standfirst: 14, body: 11, leastName: LEAST_ON_SCREEN },
  },
  page: {
    ...{
      id: 'page',
      medium: 'paper',
      width: 280 * MM,
      height: { kind: 'fixed', px: 400 * MM },
      room: 'all',
      furniture: 0.2,
      cast: 24,
    },
    ...{ margin: 8 * MM, headline: 34, standfirst: 17, body: 11, leastName: LEAST_IN_PRINT },
  },
  a4: {
    ...{
      id: 'a4',
      medium: 'paper',
      width: 210 * MM,
      height: { kind: 'fixed', px: 297 * MM },
      room: 'all',
      furniture: 0.22,
      cast: 20,
    },
    ...{ margin: 12 * MM, headline: 24, standfirst: 13, body: 9.6, leastName: LEAST_IN_PRINT },
  },
  slide: {
    ...{
      id: 'slide',
      medium: 'screen',
      width: 1280,
      height: { kind: 'fixed', px: 720 },
      margin: 28,
      room: 'little',
      furniture: 0.24,
      cast: 12,
    },
    ...{ headline: 32, standfirst: 17, body: 12, leastName: LEAST_ON_SCREEN },
  },
  card: {
    ...{
      id: 'card',
      medium: 'screen',
      width: 1200,
      height: { kind: 'fixed', px: 630 },
      margin: 24,
      room: 'little',
      furniture: 0.33,
      cast: 10,
    },
    ...{ headline: 36, standfirst: 18, body: 13, leastName: LEAST_ON_SCREEN },
  },
}
