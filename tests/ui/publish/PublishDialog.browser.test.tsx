import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { generateDataset } from '../../../bench/generateDataset.ts'
import type { ActorId, Relation, RelationId } from '../../../src/model/dataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { drawPng } from '../../../src/platform/drawPng.ts'
import { fetchFontFiles } from '../../../src/platform/fetchFontFiles.ts'
import type { FileToSave } from '../../../src/platform/saveFile.ts'
import { readPublished } from '../../../src/publish/svg/carried.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { PublishHost } from '../../../src/ui/publish/PublishHost.tsx'
import type { Press } from '../../../src/ui/publish/press.ts'
import { createPublisher } from '../../../src/workers/createPublisher.ts'
import { getHistoryWords } from '../../../src/workspace/catalogue/getHistoryWords.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import { openDialog } from '../../../src/workspace/commands/notices.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveScene } from '../../../src/workspace/derive/deriveScene.ts'
import { IDLE } from '../../../src/workspace/tracing.ts'
import type { View } from '../../../src/workspace/view.ts'
import { INITIAL_TRACE } from '../../../src/workspace/view.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

let saved: FileToSave[] = []
let copied: string[] = []
let printed: string[] = []
const press: Press = {
  publisher: createPublisher(fetchFontFiles),
  drawPng,
  save: (file) => void saved.push(file),
  print: async (svg) => void printed.push(svg),
  copy: async (text) => {
    copied.push(text)
    return true
  },
}

beforeEach(() => {
  saved = []
  copied = []
  printed = []
})

async function open({ dataset = IRAQ, view = {} }: { dataset?: typeof IRAQ; view?: Partial<View> } = {}) {
  const workspace = await renderInWorkspace(<PublishHost />, { dataset, view, press })
  workspace.run((state) => ({
    ...state,
    arrangement: arrange(dataset, deriveArranging(state, 'en')),
    systemTheme: 'light',
  }))
  workspace.run(openDialog('publish'))
  await settle()
  return workspace
}

/** Waits until the preview shows what was chosen last. */
async function settle(): Promise<void> {
  await expect.poll(() => document.querySelector('.preview-frame img[src]')).not.toBeNull()
  await expect.poll(() => document.querySelector('.preview-frame')!.getAttribute('aria-busy')).toBe('false')
}

async function readPreview(): Promise<string> {
  return (await fetch(document.querySelector<HTMLImageElement>('.preview-frame img')!.src)).text()
}

async function save(name: string): Promise<FileToSave> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect.poll(() => saved.length).toBe(1)
  return saved[0]!
}

const format = (name: string) => page.getByRole('button', { name, exact: true }).click()
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')
const count = (svg: string, start: string) => parse(svg).querySelectorAll(`[data-name^="${start}"]`).length

test('the preview is the file that is saved: the same to the byte', async () => {
  await open()
  const preview = await readPreview()
  const { name, contents, type } = await save('Save SVG')
  expect({ name, type }).toEqual({ name: 'iraq-security-reform.svg', type: 'image/svg+xml' })
  expect(contents).toBe(preview)
})

test('the picture has the actors and lines of the screen, in their places', async () => {
  const workspace = await open()
  const scene = deriveScene(workspace.getState())!
  const svg = await readPreview()
  expect(count(svg, 'actors/')).toBe(scene.actors.length)
  expect(count(svg, 'relations/')).toBe(new Set(scene.lines.map(({ tie }) => tie)).size)
  const groups = parse(svg)
  document.body.append(document.importNode(groups.documentElement, true))
  const drawn = [...document.querySelectorAll<SVGGElement>('body > svg [data-name^="actors/"]')].map((group) => {
    const path = group.querySelector('path')!.getBBox()
    return [group.dataset['name'], Math.round(path.x + path.width / 2), Math.round(path.y + path.height / 2)]
  })
  document.querySelector('body > svg')!.remove()
  const onScreen = scene.actors.map(({ actor, box }) => [
    `actors/${actor}`,
    Math.round(box.x + box.width / 2),
    Math.round(box.y + box.height / 2),
  ])
  expect(drawn.toSorted()).toEqual(onScreen.toSorted())
})

test('what is typed stands in the picture, can be left out, and had back', async () => {
  await open()
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await expect.element(headline).toHaveValue(IRAQ.title.en)
  await headline.fill('Who is <against> it?')
  await expect.poll(readPreview).toContain('Who is &lt;against&gt; it?')
  await page.getByRole('button', { name: 'Headline: back to the suggestion' }).click()
  await expect.element(headline).toHaveValue(IRAQ.title.en)
  await page.getByRole('checkbox', { name: 'Headline' }).click()
  await expect.poll(async () => count(await readPreview(), 'headline')).toBe(0)
  await expect.element(headline).not.toBeInTheDocument()
  await page.getByRole('checkbox', { name: 'Headline' }).click()
  await expect.element(headline).toHaveValue(IRAQ.title.en)
})

test('legend, sources and the numbers beside relations go one by one', async () => {
  await open()
  expect(count(await readPreview(), 'citations/')).toBeGreaterThan(0)
  await page.getByRole('checkbox', { name: 'Source numbers beside the relations' }).click()
  await expect.poll(async () => count(await readPreview(), 'citations/')).toBe(0)
  expect(count(await readPreview(), 'sources/')).toBe(1)
  await page.getByRole('checkbox', { name: 'Sources below' }).click()
  await expect.poll(async () => count(await readPreview(), 'sources/')).toBe(0)
  await page.getByRole('checkbox', { name: 'Legend of what is shown' }).click()
  await expect.poll(async () => count(await readPreview(), 'legend/')).toBe(0)
})

test('what was chosen is still there when the dialogue is opened again', async () => {
  const workspace = await open()
  await page.getByRole('checkbox', { name: 'Credit' }).click()
  await page.getByRole('textbox', { name: 'Credit' }).fill('Graphics desk')
  await userEvent.keyboard('{Escape}')
  expect(workspace.getState().dialog).toBeNull()
  workspace.run(openDialog('publish'))
  await expect.element(page.getByRole('textbox', { name: 'Credit' })).toHaveValue('Graphics desk')
})

test('a picture for a column is as wide as one', async () => {
  await open({ dataset: generateDataset(60) })
  await page.getByRole('combobox', { name: 'Made for' }).selectOptions('column')
  await expect.element(page.getByText(/320 × \d+ px/)).toBeVisible()
  expect(await readPreview()).toContain('width="320"')
})

test('another sight changes the preview alone', async () => {
  await open()
  const colored = await readPreview()
  await page.getByRole('combobox', { name: 'Preview as' }).selectOptions('grey')
  await expect.poll(readPreview).not.toBe(colored)
  expect((await save('Save SVG')).contents).toBe(colored)
})

test('an SVG carries data and view unless it is not to', async () => {
  await open({ view: { level: 'more' } })
  const read = readPublished((await save('Save SVG')).contents as string)
  expect(read).toMatchObject({ ok: true, value: { link: 'd=iraq-security-reform&lv=more', changedByHand: false } })
  saved = []
  await page.getByRole('checkbox', { name: 'Include data and view' }).click()
  expect(readPublished((await save('Save SVG')).contents as string).ok).toBe(false)
})

test('a PDF is a PDF, and a PNG has the size asked for', async () => {
  await open()
  await format('PDF')
  const { contents } = await save('Save PDF')
  expect(new TextDecoder().decode((contents as Uint8Array).slice(0, 5))).toBe('%PDF-')
  saved = []
  await format('PNG')
  await page.getByRole('combobox', { name: 'Size' }).selectOptions('4')
  const svg = parse(await readPreview()).documentElement
  const { contents: bytes } = await save('Save PNG')
  const png = await createImageBitmap(new Blob([bytes as BlobPart]))
  const sizes = ['width', 'height'].map((side) => Math.round(4 * Number(svg.getAttribute(side))))
  expect([png.width, png.height]).toEqual(sizes)
})

test('a PNG by its width in print says when it is too large, before it is drawn', async () => {
  await open()
  await format('PNG')
  await page.getByRole('combobox', { name: 'Size' }).selectOptions('print')
  await page.getByRole('spinbutton', { name: 'Width in mm' }).fill('2000')
  await expect.element(page.getByText('at most 12,000 px')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
})

test('the paths of the question go out in place of the diagram, and two answers beside each other', async () => {
  const workspace = await open()
  const what = page.getByRole('combobox', { name: 'What' })
  expect(what.element().textContent).toBe('The diagramThe table of relationsThe matrixThe stakeholders')
  const trace = { ...INITIAL_TRACE, from: ['iran' as ActorId], to: ['inss' as ActorId] }
  const result = tracePaths(compileNetwork(IRAQ), { ...DEFAULT_CRITERIA, from: trace.from, to: trace.to })
  const tracing = {
    ...IDLE,
    isCurrent: true,
    answer: { ask: 'paths', result, cuts: null, relaxations: null, instead: null },
  } as const
  workspace.run((state) => ({
    ...state,
    ...{ tracing, tracingBeside: tracing, view: { ...state.view, trace, beside: trace } },
  }))
  await what.selectOptions('All paths of the question')
  await expect.poll(readPreview).toContain('The only path of up to 4 steps is shown.')
  await expect
    .element(page.getByRole('textbox', { name: 'Headline' }))
    .toHaveValue('From Iran to National Security Services')
  await what.selectOptions('Two answers compared')
  await expect.poll(readPreview).toContain('1 path is in both')
  await settle()
  expect((await save('Save SVG')).name).toBe('iraq-security-reform-comparison.svg')
})

test('from the table its rows go out, as they are sought and sorted there; from the diagram again the diagram', async () => {
  const view = {
    screen: 'table',
    table: 'relations',
    sought: 'opposes',
    sorting: { column: 'source', descending: true },
  }
  const workspace = await open({ view: view as Partial<View> })
  const name = ({ source }: Relation) => IRAQ.actors.get(source)!.name.en
  const opposing = [...IRAQ.relations.values()].filter(({ type }) => type === 'opposes')
  const figure = await readPreview()
  expect(figure).toContain(`${opposing.length} of ${IRAQ.relations.size} relations are shown.`)
  const drawn = [...parse(figure).querySelectorAll('[data-name^="relations/"]')].map(
    (row) => IRAQ.relations.get(row.getAttribute('data-name')!.split('/')[1] as RelationId)!,
  )
  expect(drawn.map(name)).toEqual(opposing.map(name).sort().reverse())
  expect((await save('Save SVG')).name).toBe('iraq-security-reform-table.svg')
  workspace.run((state) => ({ ...state, dialog: null, view: { ...state.view, screen: 'diagram' } }))
  workspace.run(openDialog('publish'))
  await settle()
  await expect.element(page.getByRole('combobox', { name: 'What' })).toHaveValue('diagram')
})

test('a path goes out with the page, in its order', async () => {
  const path = [...IRAQ.relations.values()].slice(7, 8).map(({ id }) => id) as RelationId[]
  await open({ view: { path } })
  // The path that is drawn is offered first; here the whole diagram with it is wanted.
  await page.getByRole('combobox', { name: 'What' }).selectOptions('The diagram')
  await expect.element(page.getByRole('checkbox', { name: 'Highlight the path' })).toBeChecked()
  await expect.poll(async () => count(await readPreview(), 'highlight/relations/')).toBe(1)
  await format('Page')
  const { name, contents } = await save('Save page')
  expect(name).toBe('iraq-security-reform-path.html')
  expect(contents).toContain(`ribbon/relations/${path[0]}`)
})

test('the code to embed a page names it, and lets it do nothing but run its own script', async () => {
  await open()
  await format('Page')
  await page.getByRole('button', { name: 'Copy embed code' }).click()
  await expect.poll(() => copied).toHaveLength(1)
  const frame = new DOMParser().parseFromString(copied[0]!, 'text/html').querySelector('iframe')!
  expect(frame.getAttribute('src')).toBe('iraq-security-reform.html')
  expect(frame.title).toBe(IRAQ.title.en)
  expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-popups')
})

test('the dialog says which programs do not load the fonts of an SVG, where its text is real', async () => {
  await open()
  const hint = page.getByText(/Inkscape and Illustrator, do not load embedded fonts/)
  await expect.element(hint).toBeVisible()
  await page.getByRole('combobox', { name: 'Text', exact: true }).selectOptions('outlines')
  await expect.element(hint).not.toBeInTheDocument()
  await page.getByRole('combobox', { name: 'Text', exact: true }).selectOptions('embedded')
  await format('PDF')
  await expect.element(hint).not.toBeInTheDocument()
})

test('print takes paper, and letters as outlines', async () => {
  await open()
  await format('Print')
  await expect.element(page.getByRole('combobox', { name: 'Made for' })).toHaveValue('a4')
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect.poll(() => printed).toHaveLength(1)
  expect(printed[0]).toContain('width="210mm"')
  expect(parse(printed[0]!).querySelectorAll('text')).toHaveLength(0)
})

test('data says what a format cannot store before it is saved', async () => {
  await open()
  await page.getByRole('button', { name: 'Data' }).click()
  await expect.element(page.getByText('Throughline dataset stores everything.')).toBeVisible()
  await page.getByRole('radio', { name: /CSV pair/ }).click()
  await expect.element(page.getByText(/^41 events/)).toBeVisible()
  expect((await save('Save CSV pair')).name).toBe('iraq-security-reform.zip')
  saved = []
  await page.getByRole('radio', { name: /Throughline dataset/ }).click()
  await expect.element(page.getByText('Throughline dataset stores everything.')).toBeVisible()
  const { name, contents } = await save('Save Throughline dataset')
  expect(name).toBe('iraq-security-reform.json')
  expect(JSON.parse(new TextDecoder().decode(contents as Uint8Array)).actors).toHaveLength(IRAQ.actors.size)
})

test('everything is reached and done by keyboard alone', async () => {
  const workspace = await open()
  const reached = new Set<string>()
  for (let step = 0; step < 60; step++) {
    await userEvent.tab()
    const { activeElement } = document
    reached.add(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '')
  }
  for (const name of ['Close', 'Data', 'PNG', 'Actual size', 'Copy SVG', 'Save SVG', 'Headline'])
    expect(reached).toContain(name)
  page.getByRole('button', { name: 'Save SVG' }).element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => saved.length).toBe(1)
  await userEvent.keyboard('{Escape}')
  expect(workspace.getState().dialog).toBeNull()
})

test.each(['light', 'dark'] as const)('the dialogue has no serious barriers, in %s', async (theme) => {
  await open()
  document.querySelector('.app')!.setAttribute('data-theme', theme)
  expect(await listBarriers()).toEqual([])
  await format('PNG')
  await page.getByRole('combobox', { name: 'Size' }).selectOptions('print')
  await settle()
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Data' }).click()
  await page.getByRole('radio', { name: /CSV pair/ }).click()
  await expect.element(page.getByText(/^41 events/)).toBeVisible()
  expect(await listBarriers()).toEqual([])
})

test('texts of sources go along only with a tick, which says what the dataset says of their rights', async () => {
  const [source] = IRAQ.sources.values()
  const [passage] = source!.passages
  const passages = [{ ...passage!, text: 'Word for word.' }]
  const sources = new Map([[source!.id, { ...source!, rights: { en: 'Quoted by leave' }, passages }]])
  await open({ dataset: { ...IRAQ, sources } })
  const tick = page.getByRole('checkbox', {
    name: 'Take the texts of the sources along (1 passage). Mind their rights.',
  })
  await expect.element(tick).not.toBeChecked()
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await expect.element(tick).not.toBeChecked()
  await expect.element(page.getByText('Quoted by leave')).toBeVisible()
  await expect.element(page.getByText('The text of 1 passage stays on this machine.')).toBeVisible()
  const read = ({ contents }: FileToSave) => new TextDecoder().decode(contents as Uint8Array)
  expect(read(await save('Save Throughline dataset'))).not.toContain('Word for word.')
  saved = []
  await tick.click()
  await expect.element(page.getByText('Throughline dataset stores everything.')).toBeVisible()
  expect(read(await save('Save Throughline dataset'))).toContain('Word for word.')
})

test('actors and lines are put in and out, and called otherwise, in the figure alone', async () => {
  const workspace = await open()
  await page.getByText('Who is in it').click()
  const all = Number(document.querySelector('.facts')!.textContent!.match(/(\d+) actors/)![1])
  await page.getByRole('checkbox', { name: 'Iran', exact: true }).click()
  await expect.element(page.getByText(`Your choice: ${all - 1} actors.`)).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of Loyalist factions in this figure' }).fill('Militias')
  await settle()
  await expect.poll(() => document.querySelector('.facts')!.textContent).toContain(`${all - 1} actors`)
  await expect.poll(readPreview).toContain('Militias')
  expect(await readPreview()).not.toContain('>Iran<')
  await page.getByText('What is drawn between them').click()
  const line = page.getByRole('checkbox', { name: /^Loyalist factions penetrate Iraqi security services/ })
  await line.click()
  await settle()
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Choose for me' }).click()
  await settle()
  await expect.poll(readPreview).toContain('>Iran<')
  expect(workspace.getState().dataset).toBe(IRAQ)
})

test('a figure is kept in the dataset as a step, opened again as it was, changed and deleted', async () => {
  const workspace = await open()
  await page.getByLabelText('Made for').selectOptions('card')
  await page.getByRole('textbox', { name: 'Headline' }).fill('Who opposes whom')
  await settle()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Lead')
  await page.getByRole('button', { name: 'Keep this figure' }).click()
  await expect.element(page.getByText('It is kept in the dataset as it is here.')).toBeVisible()
  const { dataset, history } = workspace.getState()
  expect(dataset!.figures.get('lead')).toMatchObject({ title: { en: 'Lead' }, settings: { preset: 'card' } })
  expect(getHistoryWords('en').step(history.done.at(-1)!.label)).toBe('add figure “Lead”')
  await page.getByLabelText('Made for').selectOptions('slide')
  await expect.element(page.getByText('It was changed since it was kept.')).toBeVisible()
  await page.getByLabelText('Open').selectOptions('')
  await page.getByLabelText('Open').selectOptions('lead')
  await expect.element(page.getByLabelText('Made for')).toHaveValue('card')
  await expect.element(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Who opposes whom')
  await page.getByRole('button', { name: 'Delete the figure “Lead”' }).click()
  expect(workspace.getState().dataset!.figures.size).toBe(0)
  workspace.run(undo())
  expect(workspace.getState().dataset!.figures.has('lead')).toBe(true)
})

test('a callout and a number are put on the picture, moved by keys, kept with the figure and taken back by undo', async () => {
  const workspace = await open()
  await page.getByText('Callouts with arrows').click()
  await page.getByRole('button', { name: 'Add a callout' }).click()
  await page.getByRole('textbox', { name: 'Text of callout 1' }).fill('They answer to no ministry')
  await page.getByRole('combobox', { name: 'Callout 1 points at' }).selectOptions('Loyalist factions')
  await expect.poll(readPreview).toContain('data-name="callouts/1"')
  await page.getByText('Numbers with captions').click()
  await page.getByRole('combobox', { name: 'Give number 1 to…' }).selectOptions('Iran')
  await page.getByRole('textbox', { name: 'Caption 1' }).fill('Iran watches')
  await expect.poll(readPreview).toContain('Iran watches')
  await settle()

  document.querySelector<SVGElement>('[aria-label^="Move callout 1"]')!.focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('button', { name: 'Find a spot for callout 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep this figure' }).click()
  const [figure] = [...workspace.getState().dataset!.figures.values()]
  expect(figure!.settings).toMatchObject({
    callouts: [{ text: { en: 'They answer to no ministry' }, positions: { screen: {} } }],
    markers: [{ anchor: { kind: 'actor', id: 'iran' }, caption: { en: 'Iran watches' } }],
  })
  workspace.run(undo())
  expect(workspace.getState().dataset!.figures.size).toBe(0)
  expect(await listBarriers()).toEqual([])
})

test('one colour lights what is chosen, and the rest is grey', async () => {
  await open()
  await page.getByText('One colour for the story').click()
  await page.getByRole('combobox', { name: 'In colour' }).selectOptions('relations of my choice')
  await page.getByRole('checkbox', { name: /^Kadhimi government supports Security-sector reform/ }).click()
  await expect.poll(async () => count(await readPreview(), 'legend/story')).toBe(1)
  await page.getByRole('combobox', { name: 'In colour' }).selectOptions('every line by its sign')
  await expect.poll(async () => count(await readPreview(), 'legend/story')).toBe(0)
})

test('an entry of the legend goes and comes by its tick', async () => {
  await open()
  await page.getByText('What the legend explains').click()
  const tick = page.getByRole('checkbox', { name: 'Supportive: benefits its target' })
  await tick.click()
  await expect.poll(async () => count(await readPreview(), 'legend/sign:1')).toBe(0)
  await tick.click()
  await expect.poll(async () => count(await readPreview(), 'legend/sign:1')).toBe(1)
})
