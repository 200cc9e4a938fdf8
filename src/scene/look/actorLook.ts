import type { Palette } from './palette.ts'

/** Outline of an actor: what it is made of is told by its shape and its sign, never by colour. */
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

/** How an actor of a built-in type is drawn: persons round, states pointed, armed ones with cut corners, things square. */
export function getActorLook(builtInType: string, palette: Palette): ActorLook {
  return {
    shape: SHAPES[builtInType] ?? 'soft',
    fill: palette.actor,
    edge: palette.actorEdge,
    edgeWidth: builtInType === 'government' || builtInType === 'state' ? 1.6 : 1,
    edgeDash: builtInType === 'issue' ? [4, 3] : [],
  }
}

/** Depth of a cut or pointed corner, radius of a soft one, in px. */
export const CORNER = 7
