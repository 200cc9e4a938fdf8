import type { FontWeight } from '../../scene/text/measureText.ts'

/** A bundled font file: some scripts of a family in one weight. */
export interface FontFile {
  readonly family: 'IBM Plex Sans' | 'IBM Plex Sans Arabic'
  readonly weight: FontWeight
  /** Relative to the packages `@fontsource/…`. */
  readonly path: string
}

export const WEIGHTS: readonly FontWeight[] = [400, 500, 600]
const SUBSETS = [
  { family: 'IBM Plex Sans', folder: 'ibm-plex-sans', script: 'latin' },
  { family: 'IBM Plex Sans', folder: 'ibm-plex-sans', script: 'latin-ext' },
  { family: 'IBM Plex Sans Arabic', folder: 'ibm-plex-sans-arabic', script: 'arabic' },
] as const

/** The files for `createFonts`, in the order that it expects. */
export const FONT_FILES: readonly FontFile[] = WEIGHTS.flatMap((weight) =>
  SUBSETS.map(({ family, folder, script }) => ({
    family,
    weight,
    path: `${folder}/files/${folder}-${script}-${weight}-normal.woff`,
  })),
)
