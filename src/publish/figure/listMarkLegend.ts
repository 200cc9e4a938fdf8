import { mostOf } from '../../base/extremes.ts'
import { boxAround } from '../../scene/geometry.ts'
import type { Scene, SceneActor } from '../../scene/scene.ts'
import { drawBadge } from '../drawing/drawActor.ts'
import type { LegendEntry } from './legendEntry.ts'
import { SAMPLE } from './legendEntry.ts'
import type { PublishWords } from './publishWords.ts'

const MIDDLE = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 }

/** Explains the discs of a measure and the rings round the words of lines. */
export function listMarkLegend({ actors, labels, marks }: Scene, words: PublishWords['marks']): LegendEntry[] {
  const marked = actors.filter(({ badge }) => badge)
  const [largest] = marked.toSorted((one, other) => getDiameter(other) - getDiameter(one))
  const ring = labels.find((label) => label.ring)?.ring
  if (!marks || !largest) return []
  const { measure, kind, values } = marks
  const text = kind === 'values' ? words.values(measure, mostOf(values.values())) : words.classes(measure)
  const corner = {
    ...largest,
    box: boxAround(MIDDLE, 0, 0),
    badge: { ...largest.badge!, ...(kind === 'values' && { diameter: SAMPLE.height }) },
  }
  const box = { ...boxAround(MIDDLE, 28, 15), radius: 7 }
  return [
    { key: 'measure', text, sample: drawBadge(corner) },
    ...(ring
      ? [
          {
            key: 'ringed',
            text: words.ringed,
            sample: [{ kind: 'rect', ...box, stroke: ring, strokeWidth: 1.6 } as const],
          },
        ]
      : []),
  ]
}

function getDiameter({ badge }: SceneActor): number {
  return badge?.diameter ?? 0
}
