import type { Palette } from './palette.ts'

/** The outline of an actor. Shape and glyph show its type; colour never does. */
export type Shape = 'soft' | 'round' | 'square' | 'pointed' | 'cut'

export interface ActorLook {
  readonly shape: Shape
  readonly fill: string
  readonly edge: string
  readonly edgeWidth: number
  readonly edgeDash: readonly number[]
}

const SHAPES: Readonly<Record<string, Shape>> = {
  person: 'round',
  post: 'round',
  state: 'pointed',
  'international-organisation': 'pointed',
  coalition: 'pointed',
  'armed-group': 'cut',
  military: 'cut',
  place: 'square',
  infrastructure: 'square',
  resource: 'square',
}

/** The look of a built-in actor type: persons round, states pointed, armed actors with cut corners, things square. */
export function getActorLook(builtInType: string, palette: Palette): ActorLook {
  return {
    shape: SHAPES[builtInType] ?? 'soft',
    fill: palette.actor,
    edge: palette.actorEdge,
    edgeWidth: builtInType === 'government' || builtInType === 'state' ? 1.6 : 1,
    edgeDash: builtInType === 'issue' ? [4, 3] : [],
  }
}

/** Depth of a cut or pointed corner, or radius of a soft one, in px. */
export const CORNER = 7
