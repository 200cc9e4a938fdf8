/**
 * Filters, looks into and edits a large dataset in the built page, and prints how long its thread is held up and how
 * long answers take: in ms, of several rounds. `npm run bench:page`, with other numbers of actors and relations after it.
 */
import { openBenchedPage } from './page/openBenchedPage.ts'

const [ACTORS = 50_000, RELATIONS = 250_000] = process.argv.slice(2).map(Number)

const { page, call, print, settle, close } = await openBenchedPage(ACTORS, RELATIONS)
let status: 'alleged' | 'possible' = 'possible'
const entry = page.locator('.legend-entry .entry-name').first()
await print('an entry of the legend is pointed at', 'frame', () => entry.hover(), leave)
await print('it is clicked', 'filters', () => entry.click(), leave)
await print('a note is changed', 'frame', (round) => call('change', { note: { en: `Note ${round}` } }))
await print('the status of a relation is changed', 'places', changeStatus)
await print('a relation gets another target', 'places', (round) => call('change', { target: `a${round}` as never }))
await print('a relation is added', 'places', (round) => call('add', `new${round}`))
await print('that is undone', 'frame', () => call('undo'))
await print('a relation is removed', 'frame', (round) => call('remove', `r${1000 + round}`))
await print('that is undone as well', 'frame', () => call('undo'))
await page.keyboard.press('2')
await page.getByRole('grid').first().waitFor()
await settle()
for (const table of ['Actors', 'Relations']) {
  await page.getByRole('button', { name: table, exact: true }).click()
  await settle()
  await print(`a note is changed beside the table of ${table.toLowerCase()}`, 'frame', (round) =>
    call('change', { note: { en: `Note ${round} beside ${table}` } }),
  )
  await print('the status of a relation is changed', 'places', changeStatus)
}
await page.keyboard.press('1')
await settle()
// Last, since it reveals actors, which all that is drawn later would have to bear.
await print('a neighbourhood is held', 'neighbourhood', (round) => call('focus', `a${100 + round}`), release)
await call('focus', 'a100')
await settle()
await print('it is widened by a step', 'neighbourhood', () => call('widen'))
await release()
await call('openQuestion')
const picker = page.getByRole('combobox', { name: 'From which actor' })
await print('a name is typed into a picker', 'offers', (round) => picker.fill(`actor 12${round}`), clear)
await close()

/** Another status than before, whatever that was. */
function changeStatus(): Promise<void> {
  status = status === 'alleged' ? 'possible' : 'alleged'
  return call('change', { status })
}

async function release(): Promise<void> {
  await call('focus', null)
  await settle()
}

async function clear(): Promise<void> {
  await picker.press('Tab')
  await settle()
}

async function leave(): Promise<void> {
  await page.mouse.move(700, 450)
  await settle()
}
