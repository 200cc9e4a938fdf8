import { expect, test } from 'vitest'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { PRESET_IDS } from '../../../src/publish/figure/preset.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import type { Answer } from '../../../src/scene/contents.ts'
import { COMPARED, givenPublishing, IRAQ, PATHS } from '../given.ts'

const ONES = [PATHS, COMPARED].flatMap((answers) => PRESET_IDS.map((preset) => ({ answers, preset })))
const compose = (answers: typeof PATHS, preset: (typeof PRESET_IDS)[number] = 'screen') =>
  composeFigure(givenPublishing(IRAQ, preset, { contents: { kind: 'answers', answers } }))
const keysOf = (answers: typeof PATHS) => compose(answers).furniture.legend!.map(({ key }) => key)

test.each(ONES)('paths for $preset can be read and stand inside it', ({ answers, preset }) => {
  const figure = compose(answers, preset)
  expect(figure.readable).toBe(true)
  expect(figure.seen.actors).toContain('kadhimi-government')
})

test('a list of paths that is not whole says so, in the note and in the alternative text', () => {
  const { furniture } = compose(PATHS, 'a4')
  const [{ total }] = PATHS
  const shown = furniture.longDescription.length
  expect(shown).toBeLessThan(total!)
  for (const text of [furniture.note, furniture.alt]) expect(text).toContain(`${shown} of ${total} paths`)
  const stopped = [{ ...PATHS[0], total: null }] as const
  expect(compose(stopped).furniture.alt).toContain('the search ended early')
  const chosen = [{ ...PATHS[0], paths: PATHS[0].paths.slice(0, 1), chosen: true, total: null }] as const
  expect(compose(chosen).furniture.alt).toContain('there may be others')
})

test('what is inferred is called so wherever it is told', () => {
  const inferred = { ...PATHS[0].paths[0]!, inferred: true }
  const { furniture } = compose([{ ...PATHS[0], paths: [inferred], total: 1 }])
  expect(furniture.alt).toContain('only inferred')
  expect(furniture.longDescription[0]).toMatch(/^Path 1, inferred: /)
  expect(furniture.legend!.map(({ key }) => key)).toContain('inferred')
})

test('steps that only one of two answers has are told apart by more than colour, and the legend says so', () => {
  const figure = compose(COMPARED)
  const drawn = JSON.stringify(figure.groups)
  expect(drawn).toContain('"strokeWidth":3.2')
  expect(keysOf(COMPARED)).toEqual(expect.arrayContaining(['own', 'shared']))
  expect(keysOf([COMPARED[0], COMPARED[0]])).not.toContain('own')
  expect(figure.furniture.standfirst).toBe(
    '11 paths are in both, 1 path only in the first, 3 paths only in the second.',
  )
})

test('where two answers have no room for all their paths, those are drawn in which they differ', () => {
  const { furniture } = compose(COMPARED, 'column')
  const katyusha = furniture.longDescription.filter((line) => line.includes('Katyusha'))
  expect(katyusha.length).toBe(1)
  expect(furniture.note).toContain('those first that the other does not have')
})

test('an answer without a path stands beside another as what it is', () => {
  const none: Answer = { ...COMPARED[1]!, paths: [], total: 0 }
  const { furniture } = compose([COMPARED[0], none])
  expect(furniture.alt).toContain('Second: There is no path of up to 3 steps.')
})

test('the numbers on the steps are those of the sources below', () => {
  const figure = compose(PATHS)
  const known = figure.furniture.references!.flatMap(({ numbers }) => numbers.map(({ number }) => number))
  const told = listTexts(figure.groups).flatMap(({ text }) => /\[([\d, ]+)\]/.exec(text)?.[1]?.split(', ') ?? [])
  expect(told.length).toBeGreaterThan(10)
  for (const number of told) expect(known).toContain(Number(number))
  const edits = { references: null } as const
  const without = composeFigure(
    givenPublishing(IRAQ, 'screen', { contents: { kind: 'answers', answers: PATHS }, edits }),
  )
  expect(listTexts(without.groups).some(({ text }) => /\[\d/.test(text))).toBe(false)
})
