import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { TracePanel } from '../../../src/ui/trace/TracePanel.tsx'
import { askAbsence } from '../../../src/workspace/commands/trace.ts'
import type { TraceReport } from '../../../src/workspace/tracing.ts'
import type { TraceView } from '../../../src/workspace/view.ts'
import { INITIAL_TRACE } from '../../../src/workspace/view.ts'
import type { Pin } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { createNaiveEngine } from '../../workspace/createNaiveEngine.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const panel = (
  <aside className="panel right">
    <TracePanel />
  </aside>
)
const asking = (trace: Partial<TraceView>) =>
  ({ view: { panel: 'trace', trace: { ...INITIAL_TRACE, ...trace } } }) as const
const [government, factions, iran, inss, cells, pmc, blocs] = [
  'kadhimi-government',
  'loyalist-factions',
  'iran',
  'inss',
  'katyusha-cells',
  'pmc',
  'shiite-political-blocs',
] as [ActorId, ActorId, ActorId, ActorId, ActorId, ActorId, ActorId]
const stance = asking({ from: [government], to: [factions], kind: 'stance' })
const field = (name: string) => page.getByRole('combobox', { name })
const button = (name: string | RegExp) => page.getByRole('button', { name })
const paths = () => page.getByRole('list', { name: 'Paths' }).getByRole('button', { name: /confidence/ })

test('before both ends are given the panel says what to do and asks three examples', async () => {
  const workspace = await renderInWorkspace(panel)
  await expect.element(page.getByText(/^Choose where the paths begin and end/)).toBeVisible()
  await expect.element(button(/\?$/).first()).toBeVisible()
  expect(button(/\?$/).all()).toHaveLength(3)
  expect(await listBarriers()).toEqual([])
  await button(/\?$/).first().click()
  const { from, to } = workspace.getState().view.trace
  expect([from.length, to.length]).toEqual([1, 1])
  await expect.element(paths().first()).toBeVisible()
})

test('ends are chosen by keyboard, in Arabic or Latin letters, one or several, and taken out', async () => {
  const workspace = await renderInWorkspace(panel)
  const { trace } = workspace.getState().view
  await field('From which actor').fill('ايران')
  await expect.element(page.getByRole('option', { name: /Iran/ }).first()).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(field('To which actor')).toHaveFocus()
  await field('To which actor').fill('loyalist')
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
  await field('From which actor').fill('katyusha')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.trace).toEqual({ ...trace, from: [iran, cells], to: [factions] })
  await button('Remove Iran').click()
  expect(workspace.getState().view.trace.from).toEqual([cells])
})

test('a group is picked as a whole, stands as one, and is taken out as one', async () => {
  const workspace = await renderInWorkspace(panel)
  await field('From which actor').fill('Factions and armed')
  await expect.element(page.getByRole('option', { name: /Factions and armed cells group of \d+ actors/ })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  const members = [...IRAQ.actors.values()].filter(({ group }) => group === 'factions').map(({ id }) => id)
  expect(workspace.getState().view.trace.from).toEqual(members)
  await button(`Remove Factions and armed cells (${members.length})`).click()
  expect(workspace.getState().view.trace.from).toEqual([])
})

test('a text that names nobody changes nothing', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran] }))
  await field('From which actor').fill('xyzzy')
  await expect.element(page.getByText('Nothing found by that name.')).toBeVisible()
  await userEvent.keyboard('{Tab}')
  await expect.element(field('From which actor')).toHaveValue('')
  expect(workspace.getState().view.trace.from).toEqual([iran])
})

test('the answer says whether that is all, what it used, and what other statuses would add', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await expect.element(page.getByText('All 16 paths of up to 4 steps.')).toBeVisible()
  await expect.element(page.getByText(/The filters of the view do not limit this/)).toBeVisible()
  await button('14 more if intended relations count').click()
  expect(workspace.getState().view.trace.statuses).toEqual(['actual', 'unspecified', 'intended'])
  await expect.element(page.getByText('All 30 paths of up to 4 steps.')).toBeVisible()
  expect(await listBarriers()).toEqual([])
})

test('supportive and adverse paths are counted apart, and their net stands only beside the conflict', async () => {
  await renderInWorkspace(panel, stance)
  const balance = page.getByRole('region', { name: 'For and against' })
  await expect.element(balance).toHaveTextContent('1 path supportive 15 paths adverse')
  await expect.element(balance).toHaveTextContent('S+ 1, S− 15: net −14 (conflict 0.13)')
  await balance.getByText(/^S\+/).click()
  await expect.element(page.getByText(/Each path counts as 1, since not all strengths are known/)).toBeVisible()
})

test('a path lights up when pointed at, and a click shows it with its ribbon, its figures and its evidence', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  const first = paths().first()
  await first.hover()
  expect(workspace.getState().hovered?.relations).toEqual(['r004'])
  await first.click()
  expect(workspace.getState().view.path).toEqual(['r004'])
  await expect.element(first).toHaveAttribute('aria-expanded', 'true')
  await expect.element(page.getByRole('figure', { name: 'The path from left to right' })).toBeVisible()
  await expect.element(page.getByText(/1 of 1 step rests on/)).toBeVisible()
  await expect.element(page.getByText(/Reform keeps the two in constant confrontation/)).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await first.click()
  expect(workspace.getState().view.path).toBeNull()
})

test('a relation that is crossed against its direction is read from its target', async () => {
  await renderInWorkspace(panel, asking({ from: [iran], to: [factions] }))
  await expect.element(paths().first()).toHaveTextContent(/^Iran\s+has affiliate\s+Loyalist factions/)
  await expect
    .element(paths().first())
    .toHaveTextContent(/no sign \(reach paths have none\) · actual · confidence 0.6 · 1 source$/)
})

test('a long stance is marked as speculative, and one by way of enemies as inferred', async () => {
  await renderInWorkspace(panel, asking({ from: [pmc], to: [blocs], kind: 'stance' }))
  await expect.element(paths().first()).toHaveTextContent(/supportive .*inferred: balance predicts it, nobody says it/)
  await expect.element(paths().first()).not.toHaveTextContent(/speculative/)
  await expect.element(paths().last()).toHaveTextContent(/speculative/)
})

test('the product of confidences says between what bounds it lies, and why', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran], to: [inss] }))
  await page.getByText('How paths are ranked and measured').click()
  await page.getByLabelText('Confidence of a path').selectOptions('the product of its steps')
  expect(workspace.getState().view.trace.confidenceBy).toBe('product')
  await expect.element(page.getByText(/Steps from one article do not/)).toBeVisible()
  await paths().first().click()
  await expect
    .element(page.getByText(/product 0.13, between 0 and 0.6, since the steps may depend on each other/))
    .toBeVisible()
})

test('beyond six steps the panel asks once more before it traces', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await page.getByLabelText('Maximum steps').selectOptions('8')
  await expect.element(page.getByRole('list', { name: 'Paths' })).not.toBeInTheDocument()
  await button('Trace up to 8 steps').click()
  await expect.element(page.getByText(/paths of up to 8 steps/)).toBeVisible()
  await page.getByLabelText('Maximum steps').selectOptions('7')
  await expect.element(page.getByText(/paths of up to 7 steps/)).toBeVisible()
  expect(workspace.getState().view.trace.maxSteps).toBe(7)
})

test('what is taken away stands beside what was, the lost paths are listed, and all comes back', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await page.getByText('Choke points').click()
  await expect.element(page.getByText('Without these there is none of up to 4 steps')).toBeVisible()
  await expect.element(page.getByText(/no set of actors: a relation leads there directly/).first()).toBeVisible()
  await button('Remove Kadhimi government opposes Katyusha Cells').first().click()
  expect(workspace.getState().view.trace.avoidRelations).toHaveLength(1)
  await expect.element(page.getByText('15 of 16 paths are left; 1 is gone.')).toBeVisible()
  await expect.element(page.getByText('Removed: Kadhimi government opposes Katyusha Cells.')).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Gone' })).toHaveTextContent(/Katyusha Cells/)
  expect(await listBarriers()).toEqual([])
  await button('Restore').click()
  await expect.element(page.getByText('All 16 paths of up to 4 steps.')).toBeVisible()
  expect(workspace.getState().view).toMatchObject({ beside: null, trace: { avoidRelations: [] } })
})

test('without a path the panel says within which limits, and what one change would give', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran], to: [inss], maxSteps: 3 }))
  await expect.element(page.getByText('There is no path within these limits:')).toBeVisible()
  await expect.element(page.getByText(/in at most 3 steps, with status actual/)).toBeVisible()
  await button(/^up to 4 steps 1 path/).click()
  expect(workspace.getState().view.trace.maxSteps).toBe(4)
  await expect.element(page.getByText('The only path of up to 4 steps.')).toBeVisible()
})

test('where two criteria have to be changed together, both are named', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran], to: [inss], maxSteps: 3, avoid: [factions] }))
  await expect.element(page.getByText('You get a path with two changes together:')).toBeVisible()
  await button(/also through Loyalist factions and up to 4 steps/).click()
  expect(workspace.getState().view.trace).toMatchObject({ maxSteps: 4, avoid: [] })
})

test('why an actor is on no path is answered in the panel, with what would bring one', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran], to: [inss] }))
  workspace.run(askAbsence('united-nations' as ActorId))
  workspace.run(askAbsence(cells))
  const absence = page.getByRole('region', { name: 'Why is Katyusha Cells on no path?' })
  await expect.element(absence).toBeVisible()
  await expect.element(absence).toHaveTextContent(/It would be on one with|No change to the criteria/)
  await button('Dismiss this question').click()
  await expect.element(absence).not.toBeInTheDocument()
})

test('a question that contradicts itself is answered in words, with names', async () => {
  await renderInWorkspace(panel, asking({ from: [iran], to: [iran] }))
  await expect.element(page.getByText(/needs two different ends, and Iran is both/)).toBeVisible()
})

test('types and statuses are chosen within the sentence', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await button('all relation types').click()
  await page.getByRole('button', { name: 'None', exact: true }).click()
  await page.getByRole('checkbox', { name: 'opposes' }).click()
  expect(workspace.getState().view.trace.types).toEqual(['opposes'])
  await expect.element(button('1 relation type')).toBeVisible()
  await page.getByRole('button', { name: 'actual', exact: true }).click()
  await page.getByRole('checkbox', { name: 'possible' }).click()
  expect(workspace.getState().view.trace.statuses).toEqual(['actual', 'possible'])
})

test('further conditions are set one by one, stand in the sentence, and are taken out there', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran], to: [inss] }))
  await button('More conditions').click()
  await button('graded at least …').click()
  await page.getByLabelText('Sources at least').selectOptions('C: fairly reliable')
  await page.getByLabelText('Statements at least').selectOptions('3: possibly true')
  await page.getByLabelText('Unknown grades count').click()
  expect(workspace.getState().view.trace).toMatchObject({ reliability: 'C', credibility: 3, ungraded: false })
  const part = button('from sources graded at least C, with credibility 3 or better, unknown grades not counted')
  await expect.element(part).toHaveAttribute('aria-expanded', 'true')
  expect(await listBarriers()).toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.element(part).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await button('Remove this condition').click()
  expect(workspace.getState().view.trace).toMatchObject({ reliability: null, credibility: null })
  await button('not through hubs').click()
  await page.getByLabelText('Most relations per actor on the way').selectOptions('10')
  expect(workspace.getState().view.trace.maxRelations).toBe(10)
})

test('a date that cannot be read says so, changes nothing, and stays to be mended', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran], to: [inss] }))
  await button('More conditions').click()
  await button('in force …').click()
  await page.getByLabelText('In force', { exact: true }).selectOptions('as of a date')
  expect(workspace.getState().view.trace.time).toBeNull()
  await page.getByLabelText('Within').fill('last summer')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/"last summer" is not a date/)).toBeVisible()
  expect(workspace.getState().view.trace.time).toBeNull()
  await page.getByLabelText('Within').fill('2020-05/2020-09')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.trace.time).toEqual({ mode: 'each', within: '2020-05/2020-09' })
  await page.getByLabelText('Unknown dates count').click()
  await expect.element(button('in force as of 2020-05/2020-09, unknown dates not counted')).toBeVisible()
  await expect.element(page.getByText(/There is no path within these limits/)).toBeVisible()
  await button(/count unknown dates/).click()
  await expect.element(page.getByText(/rests? on dates that leave open whether they fit/).first()).toBeVisible()
})

test('stops are added, reordered and taken out, relations avoided, and the ends swapped', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: [iran], to: [inss], via: [cells] }))
  await page.getByRole('button', { name: 'by way of Katyusha Cells', exact: true }).click()
  await field('Add a stop on the way').fill('loyalist')
  await userEvent.keyboard('{Enter}')
  await button('Loyalist factions: move earlier').click()
  expect(workspace.getState().view.trace.via).toEqual([factions, cells])
  await button('Remove Katyusha Cells').click()
  await button('Swap the ends').click()
  expect(workspace.getState().view.trace).toMatchObject({ from: [inss], to: [iran], via: [factions] })
  await button('More conditions').click()
  await button('not through …').click()
  await field('Add an actor or a relation to avoid').fill('Kadhimi government opposes Katyusha')
  await page.getByRole('option', { name: /^Kadhimi government opposes Katyusha Cells/ }).click()
  expect(workspace.getState().view.trace.avoidRelations).toHaveLength(1)
  await expect.element(button(/^not through .*Kadhimi government opposes Katyusha Cells/)).toBeVisible()
})

test('who is reached, who reaches and who reaches all of some is listed by steps, each with a path', async () => {
  const workspace = await renderInWorkspace(panel, asking({ ask: 'reached', from: [iran] }))
  await expect.element(page.getByText('Iran reaches 19 actors by actual relations in up to 4 steps.')).toBeVisible()
  await page.getByRole('region', { name: '1 step' }).getByRole('button', { name: 'Loyalist factions' }).click()
  expect(workspace.getState().view.path).toHaveLength(1)
  expect(await listBarriers()).toEqual([])
  await button('all paths').click()
  expect(workspace.getState().view.trace).toMatchObject({ ask: 'paths', from: [iran], to: [factions] })
  await page.getByLabelText('What is asked').selectOptions('Everyone who reaches all of')
  await field('To which actor').fill('INSS')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/reach(es)? each of Loyalist factions and /)).toBeVisible()
})

test('a trace that takes long tells how far it is, keeps the old answer, and can be stopped', async () => {
  let report: (report: TraceReport) => void = () => {}
  let giveUp: () => void = () => {}
  const told: string[] = []
  const engine = createNaiveEngine({
    trace: (_dataset, _request, options) => {
      report = options!.report!
      options!.signal!.addEventListener('abort', () => told.push('cancel'))
      options!.stop!.addEventListener('abort', () => told.push('stop'))
      return new Promise((resolve) => {
        giveUp = () => resolve(null)
      })
    },
  })
  await renderInWorkspace(panel, { ...stance, engine })
  await expect.element(page.getByRole('status').filter({ hasText: 'Tracing …' })).toBeVisible()
  report({ kind: 'progress', progress: { found: 1200, steps: 3 } })
  await expect.element(page.getByText('Tracing: 1,200 paths so far, all of fewer than 3 steps found.')).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  expect(told).toEqual(['stop'])
  await expect.element(page.getByText('Stopping …')).toBeVisible()
  giveUp()
  await expect.element(page.getByText(/Stopped before anything was found/)).toBeVisible()
})

test('paths are shown together as a ribbon whose steps open what they rest on', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await button('The first 12 of 16 paths as one ribbon').click()
  const dialog = page.getByRole('dialog')
  await expect.element(dialog.getByRole('figure')).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await dialog.getByRole('button', { name: 'Kadhimi government opposes Katyusha Cells' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  expect(workspace.getState().view).toMatchObject({ panel: 'details', selection: { relations: [expect.any(String)] } })
})

test('questions and paths are pinned by their words, compared and unpinned', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await button('Pin this question').click()
  await page.getByLabelText('Maximum steps').selectOptions('1')
  await button('Pin this question').click()
  await button('Pin this question').click()
  expect(workspace.getState().pins).toHaveLength(1)
  await button('Pin this question').click()
  const boxes = () => page.getByRole('checkbox', { name: /^Compare:/ })
  await boxes().first().click()
  await boxes().last().click()
  await button('Compare the two').click()
  await expect
    .element(page.getByText(/^Compared with the other question: \d+ in both, \d+ only here, 0 only there/))
    .toBeVisible()
  expect(await listBarriers()).toEqual([])
  await button('Switch to the other question').click()
  expect(workspace.getState().view.trace.maxSteps).toBe(1)
  await button(/^Unpin .*at most 4 steps/).click()
  expect(workspace.getState().pins).toHaveLength(1)
})

test('two pinned paths that differ as wholes are compared by the actors and the steps that they share', async () => {
  const [first, second] = [...IRAQ.relations.values()].flatMap((one) =>
    [...IRAQ.relations.values()]
      .filter(({ id, source, target }) => id > one.id && source === one.source && target === one.target)
      .map((other) => [one, other] as const),
  )[0]!
  const trace = { ...INITIAL_TRACE, from: [first.source], to: [first.target] }
  const pins = [first, second].map(({ id }) => ({ trace, path: [id] })) as unknown as [Pin, Pin]
  const workspace = await renderInWorkspace(panel, asking(trace))
  workspace.run((state) => ({ ...state, pins }))
  const boxes = () => page.getByRole('checkbox', { name: /^Compare:/ })
  await boxes().first().click()
  await boxes().last().click()
  await button('Compare the two').click()
  const comparison = () => document.querySelector('.path-comparison')?.textContent ?? ''
  await expect.poll(comparison).toContain('Actors in both')
  for (const end of [first.source, first.target]) expect(comparison()).toContain(IRAQ.actors.get(end)!.name.en)
})

test('a question is copied in words and as a command, its answer as text, Markdown, CSV and JSON', async () => {
  const copied: string[] = []
  await renderInWorkspace(panel, { ...stance, ports: { copyText: (text) => copied.push(text) } })
  const copy = async (name: string) => {
    await page.getByText('Copy as').click()
    await page.getByRole('button', { name, exact: true }).click()
    const before = copied.length
    await expect.poll(() => copied.length).toBeGreaterThan(before - 1)
  }
  const names = [
    'The question in words',
    'The command for the terminal',
    'Text with numbered sources',
    'Markdown',
    'CSV',
    'JSON',
  ]
  for (const [index, name] of names.entries()) {
    await copy(name)
    await expect.poll(() => copied.length).toBe(index + 1)
  }
  const [words, command, cited, markdown, csv, json] = copied as [string, string, string, string, string, string]
  expect(words).toBe(
    'From Kadhimi government to Loyalist factions, by stance, in at most 4 steps, with status actual, as stated or implied.',
  )
  expect(command).toBe(
    'npm run -s throughline -- trace iraq-security-reform --from kadhimi-government --to loyalist-factions --kind stance',
  )
  expect(cited).toMatch(/All 16 paths of up to 4 steps\.[\s\S]*Sources:\n\[1\]/)
  expect(markdown).toMatch(/^## From Kadhimi government/)
  expect(csv.split('\r\n')[0]).toMatch(/^path,step,from/)
  expect(JSON.parse(json)).toMatchObject({ total: 16, complete: true })
})

const WIDTHS = [220, 280, 336, 420, 700]
test.each(WIDTHS)(
  'in a panel of %i px no field lies over a chip or its button, whatever is typed in',
  async (width) => {
    const narrow = (
      <aside className="panel right" style={{ width }}>
        <TracePanel />
      </aside>
    )
    await renderInWorkspace(narrow, asking({ ask: 'common', from: [], to: [factions, blocs] }))
    const input = field('To which actor')
    await expect.element(input).toHaveAttribute('placeholder', 'and …')
    for (const act of [() => input.click(), () => input.fill('ir')]) {
      await act()
      const field = input.element().getBoundingClientRect()
      expect(field.width).toBeGreaterThan(60)
      for (const chip of document.querySelectorAll('.chip, .chip button')) {
        const box = chip.getBoundingClientRect()
        const apart =
          box.right <= field.left || field.right <= box.left || box.bottom <= field.top || field.bottom <= box.top
        expect(apart).toBe(true)
      }
    }
  },
)

test('where nobody has said which verbs carry influence, the panel says so, and a click says it', async () => {
  const names = ['a', 'b', 'c'] as ActorId[]
  const dataset = build({
    vocabulary: { relationTypes: [{ id: 'funds', label: { en: 'funds' } }] },
    actors: names.map((id) => ({ id, name: { en: id }, type: 'unspecified' })),
    relations: ['a b', 'b c'].map((ends, index) => {
      const [source, target] = ends.split(' ')
      return { id: `r${index}`, type: 'funds', source, target }
    }),
  })
  await renderInWorkspace(panel, { ...asking({ from: [names[0]!], to: [names[2]!] }), dataset })
  await expect.element(page.getByText(/“funds”: nobody has said yet/)).toBeVisible()
  await expect.element(page.getByText('No change to the other criteria would give one.')).toBeVisible()
  await button('It carries influence').click()
  await expect.element(paths().first()).toBeVisible()
  await expect.element(page.getByText(/nobody has said yet/)).not.toBeInTheDocument()
})
