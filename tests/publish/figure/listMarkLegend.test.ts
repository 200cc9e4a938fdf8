import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import type { ActorMarks } from '../../../src/scene/actorMarks.ts'
import { givenPublishing, TRIBES } from '../given.ts'

/** The legend of the tribes as lines, with a measure shown. */
function tell(marks: Omit<ActorMarks, 'values'>) {
  const values = new Map([...TRIBES.actors.keys()].map((actor, index) => [actor as ActorId, index % 4]))
  const composing = { theme: 'light', actors: new Map(), relations: new Map(), marks: { ...marks, values } } as const
  const { legend } = composeFigure(
    givenPublishing(TRIBES, 'a4', { arranging: { layout: 'force' }, composing }),
  ).furniture
  return legend!.filter(({ key }) => key === 'measure' || key === 'ringed').map(({ text }) => text)
}

test('a figure says which measure its discs show, and how much the largest is', () => {
  const degree = { measure: 'degree', kind: 'values', breaking: null } as const
  expect(tell(degree)).toEqual(['Area of the disc: Degree; the largest is 3'])
})

test('a figure says what the numbers in its discs are, and what is ringed', () => {
  const breaking = new Set([...TRIBES.relations.keys()].slice(0, 3))
  expect(tell({ measure: 'camps', kind: 'classes', breaking })).toEqual([
    'Number in the disc: Camps',
    'Ringed: a tie that does not fit the camps',
  ])
})
