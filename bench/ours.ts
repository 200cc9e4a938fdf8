import type { Dataset } from '../src/model/dataset.ts'
import { arrange } from '../src/scene/arrange.ts'
import type { Arrangement, Arranging } from '../src/scene/arrangement.ts'
import type { Drawing } from './drawing.ts'

/** An arrangement as it is before a person has done anything, with everybody shown. */
export const UNTOUCHED: Arranging = {
  layout: 'bars',
  level: 'all',
  needed: new Set(),
  names: 'en',
  language: 'en',
  positions: new Map(),
}

/** Draws a dataset as this project does. */
export function drawOurs(dataset: Dataset, change: Partial<Arranging> = {}): Drawing {
  return toDrawing(arrange(dataset, { ...UNTOUCHED, ...change }))
}

/** The boxes and lines of an arrangement. */
export function toDrawing({ spots, wires }: Arrangement): Drawing {
  return {
    actors: [...spots.values()].map(({ id, box }) => ({ id, box })),
    lines: wires.map(({ tie, points, labelAt }) => ({ ends: [tie.from, tie.to], points, label: labelAt })),
  }
}
