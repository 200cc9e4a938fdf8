export type Theme = 'light' | 'dark'

/** Every colour of the diagram. Lines have a contrast of at least 3:1 against the paper, texts at least 4.5:1. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly hairline: string
  readonly hull: string
  readonly hullEdge: string
  readonly actor: string
  readonly actorEdge: string
  readonly accent: string
  readonly positive: string
  readonly negative: string
  readonly neutral: string
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1a1a18',
    quiet: '#5c5a55',
    hairline: '#d9d5cb',
    hull: '#f2efe7',
    hullEdge: '#e2ddd0',
    actor: '#ffffff',
    actorEdge: '#8f8a7e',
    accent: '#7a3b8f',
    positive: '#0072b2',
    negative: '#c24e00',
    neutral: '#6b6963',
  },
  dark: {
    paper: '#161614',
    ink: '#f1efe9',
    quiet: '#b0aca2',
    hairline: '#3a3934',
    hull: '#1f1e1b',
    hullEdge: '#33312c',
    actor: '#2a2925',
    actorEdge: '#8b877c',
    accent: '#d59be6',
    positive: '#5db4ec',
    negative: '#ff8a4c',
    neutral: '#a19d93',
  },
}
