import { expect, test } from 'vitest'
import { PLAIN_DESIGN } from '../../../src/model/figure/design.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { givenPublishing, IRAQ } from '../given.ts'

test('a legend explains what is ticked, and goes on telling what it could explain', () => {
  const publishing = givenPublishing(IRAQ, 'screen')
  const compose = (unexplained: readonly string[]) =>
    composeFigure({ ...publishing, design: { ...PLAIN_DESIGN, unexplained } })
  const whole = compose([])
  const without = compose(['sign:1', 'mutual', 'gone'])
  const keysOf = ({ furniture }: typeof whole) => furniture.legend!.map(({ key }) => key)
  expect(keysOf(whole)).toEqual(expect.arrayContaining(['sign:1', 'sign:-1', 'mutual']))
  expect(keysOf(without)).toEqual(keysOf(whole).filter((key) => key !== 'sign:1' && key !== 'mutual'))
  expect(without.furniture.explainable).toEqual(whole.furniture.explainable)
  expect(listTexts(without.groups).map(({ text }) => text)).not.toContain('Supportive: benefits its target')
})
