import type { Page } from '../../scene/page.ts'
import { NAME_SIZE } from '../../scene/structure/labelActor.ts'
import type { Room } from './layOutFigure.ts'
import type { Preset } from './preset.ts'

/** In steps of five per cent, so that a little more or less of a legend leaves everybody where they are. */
const STEP = Math.log(1.05)

/** The page of a format that leaves so much room for the drawing. */
export function toPage({ leastName }: Preset, { width, height }: Room, mostActors: number): Page {
  return { aspect: roundToStep(width / height), readable: roundToStep((height * NAME_SIZE) / leastName), mostActors }
}

function roundToStep(value: number): number {
  return Math.exp(Math.round(Math.log(value) / STEP) * STEP)
}
