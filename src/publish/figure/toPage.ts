import type { Page } from '../../scene/page.ts'
import { NAME_SIZE } from '../../scene/structure/labelActor.ts'
import type { Room } from './layOutFigure.ts'
import type { Preset } from './preset.ts'

/** In steps of five per cent, so that a little more or less of a legend leaves everybody where they are. */
const STEP = Math.log(1.05)

/** The page of a format that leaves so much room for the drawing. What is readable is rounded down, to be so indeed. */
export function toPage({ leastName }: Preset, { width, height }: Room, mostActors: number): Page {
  return {
    aspect: toStep(width / height, Math.round),
    readable: toStep((height * NAME_SIZE) / leastName, Math.floor),
    mostActors,
  }
}

function toStep(value: number, round: (steps: number) => number): number {
  return Math.exp(round(Math.log(value) / STEP) * STEP)
}
