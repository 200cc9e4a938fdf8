import { expect, test } from 'vitest'
import { printTie } from '../../../src/scene/structure/printTie.ts'
import { given } from '../../network/given.ts'

function say(width: number, ...lines: string[]): string {
  const dataset = given(...lines)
  return printTie(dataset, [...dataset.relations.values()], { language: 'en', width }).lines.join(' ')
}

test('printTie says what is plain fact first, and then what is not, each in its own words', () => {
  expect(say(400, 'a constrains b possible', 'a opposes b')).toBe('opposes; might constrain')
})

test('printTie lets statements that differ in their status alone share the verb', () => {
  const label = say(600, 'a constrains b intended', 'a constrains b attempted', 'a constrains b possible')
  expect(label).toBe('wants to, tried to and might constrain')
})

test('printTie says the same only once', () => {
  expect(say(400, 'a opposes b', 'a opposes b')).toBe('opposes')
})

test('printTie counts what has no room', () => {
  const verbs = ['opposes', 'constrains', 'threatens', 'attacks', 'dismisses', 'penetrates', 'tension_with']
  const label = say(60, ...verbs.map((verb) => `a ${verb} b`))
  expect(label).toMatch(/ \+\d$/)
})

test('printTie keeps figures that qualify a statement, and no other words that the source adds', () => {
  const dataset = given('a supports b')
  const relations = [...dataset.relations.values()].map((relation) => ({
    ...relation,
    qualifiers: ['51 %', 'as part of broader efforts'],
  }))
  expect(printTie(dataset, relations, { language: 'en', width: 400 }).lines.join(' ')).toBe('supports (51 %)')
})

test('printTie takes no more width than its lines need, so that no last word stands alone', () => {
  const dataset = given('a opposes b', 'a constrains b', 'a threatens b possible', 'a penetrates b attempted')
  const relations = [...dataset.relations.values()]
  const label = printTie(dataset, relations, { language: 'en', width: 150 })
  const narrower = printTie(dataset, relations, { language: 'en', width: label.width - 9 })
  expect(label.lines.length).toBeGreaterThan(1)
  expect(narrower.lines.length).toBeGreaterThan(label.lines.length)
})

test('printTie shows that what is meant of the target goes on in its name', () => {
  const dataset = given('a withdraws_from b')
  const relations = [...dataset.relations.values()].map((one) => ({ ...one, targetQuantifier: { en: 'some of the' } }))
  const label = printTie(dataset, relations, { language: 'en', width: 400 })
  expect(label.lines.join(' ')).toBe('withdraws from some of the\u00a0…')
})
