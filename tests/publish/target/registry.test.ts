import { expect, test } from 'vitest'
import { PRESET_IDS } from '../../../src/publish/figure/preset.ts'
import { readPublished } from '../../../src/publish/svg/carried.ts'
import type { TargetOptions } from '../../../src/publish/target/options.ts'
import { TARGET_OPTIONS, USUAL_OPTIONS } from '../../../src/publish/target/options.ts'
import { publishFigure } from '../../../src/publish/target/publishFigure.ts'
import type { KnownTarget, TargetId } from '../../../src/publish/target/registry.ts'
import { hasOption, isReadable, TARGETS } from '../../../src/publish/target/registry.ts'
import { getPublishingCatalogue } from '../../../src/workspace/catalogue/getPublishingCatalogue.ts'
import { FONTS, givenPublishing, TRIBES } from '../given.ts'

/** How what is written for each begins. */
const BEGINNINGS: Readonly<Record<TargetId, string>> = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"',
  pdf: '%PDF-',
  png: '<svg xmlns="http://www.w3.org/2000/svg"',
  html: '<!doctype html>',
  print: '<svg xmlns="http://www.w3.org/2000/svg"',
}
const CARRIED = { dataset: '{"id":"tribes"}', link: 'd=tribes' }
const MEANS = {
  fonts: FONTS,
  loadPageCode: async () => ({ script: 'const script = 1', style: 'p {}' }),
  carry: () => CARRIED,
}

async function write({ id }: KnownTarget, options: Partial<TargetOptions> = {}): Promise<string> {
  const output = { target: id, options: { ...USUAL_OPTIONS, ...options }, sight: null }
  const { file } = await publishFigure(givenPublishing(TRIBES, 'screen'), output, MEANS)
  return typeof file === 'string' ? file : new TextDecoder('latin1').decode(file)
}

test('a target has an id, and a file of its own if any', () => {
  expect(new Set(TARGETS.map(({ id }) => id)).size).toBe(TARGETS.length)
  const endings = TARGETS.flatMap(({ extension, alsoRead = [] }) => [...(extension ? [extension] : []), ...alsoRead])
  expect(new Set(endings).size).toBe(endings.length)
})

test.each(TARGETS)('$id has its words', ({ id }) => {
  for (const language of ['en', 'ar'] as const) {
    const { name, hint, save } = getPublishingCatalogue(language).publishing.targets[id]
    for (const text of [name, hint, save]) expect(text).toMatch(/\p{L}/u)
  }
})

test.each(TARGETS)('what is written for $id begins as such a file does', async (target) => {
  const beginning = BEGINNINGS[target.id]
  expect((await write(target)).slice(0, beginning.length)).toBe(beginning)
})

test.each(TARGETS)('$id has dataset and view with it if it can, and is wanted to', async (target) => {
  const read = readPublished(await write(target))
  const canCarry = hasOption(target, 'carried')
  expect(read.ok ? { ...read.value } : null).toEqual(canCarry ? { ...CARRIED, changedByHand: false } : null)
  expect(readPublished(await write(target, { carried: false })).ok).toBe(false)
  if (target.extension !== null) expect(isReadable(`X${target.extension.toUpperCase()}`)).toBe(canCarry)
})

test.each(TARGETS)('$id obeys its option of text, and no other target does', async (target) => {
  const files = [await write(target), await write(target, { text: 'outlines' })]
  expect(files[0] !== files[1]).toBe(hasOption(target, 'text'))
})

test.each(TARGETS)('$id is made for something that suits it', ({ fitPreset = (chosen) => chosen }) => {
  for (const preset of PRESET_IDS) expect(fitPreset(fitPreset(preset))).toBe(fitPreset(preset))
})

test('every option is one of some target', () => {
  expect(new Set(TARGETS.flatMap(({ options }) => options))).toEqual(new Set(Object.keys(TARGET_OPTIONS)))
})
