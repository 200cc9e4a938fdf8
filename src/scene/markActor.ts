import { mostOf } from '../base/extremes.ts'
import type { ActorMarks } from './actorMarks.ts'
import { round } from './geometry.ts'
import type { Palette } from './look/palette.ts'
import type { SceneActor } from './scene.ts'

/** The diameter of the disc of the greatest value, in px. */
const LARGEST_DISC = 24

/** Adds a disc to an actor: its area is the value, or it has the number of the class. Values of 0 or less have none. */
export function markActor(actor: SceneActor, { kind, values }: ActorMarks, palette: Palette): SceneActor {
  const value = values.get(actor.actor) ?? 0
  if (value <= 0) return actor
  const badge =
    kind === 'classes'
      ? { text: String(value), color: palette.ink, filled: value % 2 === 1 }
      : {
          ...{ text: '', color: palette.quiet, filled: true },
          diameter: round(LARGEST_DISC * Math.sqrt(value / mostOf(values.values()))),
        }
  return { ...actor, badge }
}
