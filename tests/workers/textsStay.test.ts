import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { FORMATS } from '../../src/formats/registry.ts'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { PLAIN_DESIGN } from '../../src/model/figure/design.ts'
import { readDataset } from '../../src/model/readDataset.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { FONT_FILES } from '../../src/publish/fonts/fontFiles.ts'
import { readPublished } from '../../src/publish/svg/carried.ts'
import { USUAL_OPTIONS } from '../../src/publish/target/options.ts'
import { hasOption, TARGETS } from '../../src/publish/target/registry.ts'
import { makeFigure } from '../../src/workers/makeFigure.ts'
import { listDataLosses, writeData } from '../../src/workers/writeData.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import { derivePublishedPart } from '../../src/workspace/derive/derivePublishedPart.ts'
import { printCurrentLink } from '../../src/workspace/link/printCurrentLink.ts'
import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import { INITIAL_STATE } from '../../src/workspace/workspaceState.ts'

const { resolve } = createRequire(import.meta.url)
const FONTS = FONT_FILES.map(({ path }) => new Uint8Array(readFileSync(resolve(`@fontsource/${path}`))))
/** A word that stands in the text of a passage and nowhere else. */
const SECRET = 'zyzzogeton'

const fixture = readDataset(readFileSync(new URL('../fixtures/v3/two-ports.json', import.meta.url), 'utf8')).file!
const file: DatasetFile = {
  ...fixture,
  sources: fixture.sources.map((source) => ({
    ...source,
    passages: source.passages.map((passage) => ({ ...passage, text: `It was a ${SECRET} that they saw.` })),
  })),
}
const dataset = toDataset(file)
const state = {
  ...openDataset(dataset, INITIAL_VIEW)(INITIAL_STATE),
  systemTheme: 'light' as const,
}

/** Everything that can be read in a file: its bytes, what is packed in an archive, and what a picture carries. */
function readAll(bytes: Uint8Array | string): string {
  const text = typeof bytes === 'string' ? bytes : strFromU8(bytes, true)
  const published = readPublished(text)
  const isArchive = typeof bytes !== 'string' && text.startsWith('PK')
  const packed = isArchive ? Object.values(unzipSync(bytes)).map(readAll) : []
  return [text, published.ok ? published.value.dataset + published.value.link : '', ...packed].join('\n')
}

test.each(FORMATS)('no text of a source leaves as $name, unless it is told to', async ({ id }) => {
  const write = async (withTexts: boolean) =>
    readAll((await writeData(dataset, { format: id, withTexts })).bytes).includes(SECRET)
  expect(await write(false)).toBe(false)
  const losses = await listDataLosses(dataset, { format: id, withTexts: true })
  expect(await write(true)).toBe(losses.every(({ of }) => of !== 'sources'))
})

test.each(TARGETS)('no text of a source leaves with $id, unless it is told to', async (target) => {
  const choices = {
    subject: 'diagram',
    screenLanguage: 'en',
    language: 'en',
    theme: 'light',
    highlighted: false,
  } as const
  const part = derivePublishedPart(state, choices)
  const write = async (withTexts: boolean) => {
    const output = { target: target.id, options: { ...USUAL_OPTIONS, withTexts }, sight: null }
    const job = {
      kind: 'figure',
      part,
      language: 'en',
      preset: 'screen',
      edits: {},
      design: PLAIN_DESIGN,
      output,
    } as const
    const made = await makeFigure(dataset, FONTS, job, () => {})
    return readAll(made.file).includes(SECRET)
  }
  expect(await write(false)).toBe(false)
  expect(await write(true)).toBe(hasOption(target, 'carried'))
})

test('no text of a source is in a link', () => {
  expect(printCurrentLink(state).fragment).not.toContain(SECRET)
})
