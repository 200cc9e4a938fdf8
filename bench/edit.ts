/**
 * Edits a dataset of 5,000 actors and 20,000 relations in the built page, and prints how long it takes until an edit is
 * shown, and for how long the thread is held up: in ms, of several rounds. `npm run bench:edit`, with other numbers of
 * actors and relations after it. Each edit is undone, which is measured as well.
 */
import { openBenchedPage } from './page/openBenchedPage.ts'

const [ACTORS = 5000, RELATIONS = 20_000] = process.argv.slice(2).map(Number)

const { call, print, settle, close } = await openBenchedPage(ACTORS, RELATIONS)
const EDITS: readonly (readonly [string, (round: number) => Promise<void>])[] = [
  ['a note is changed', (round) => call('change', { note: { en: `Note ${round}` } })],
  ['a status is changed', (round) => call('change', { status: round % 2 === 0 ? 'alleged' : 'possible' })],
  ['a relation gets another target', (round) => call('change', { target: `a${round + 2}` as never })],
  ['a relation is added', (round) => call('add', `new${round}`)],
  ['an actor is added', (round) => call('addActor', `actor${round}`)],
  ['a relation is deleted', (round) => call('remove', `r${1000 + round}`)],
  ['an actor is deleted with its relations', (round) => call('removeActor', `a${1000 + round}`)],
]
for (const [name, edit] of EDITS) {
  await print(name, 'frame', edit, async () => {
    await settle()
    await call('undo')
    await settle()
  })
  await edit(9)
  await settle()
  // Undone and done again, so that each round has something to undo.
  await print(
    `${name}, undone`,
    'frame',
    () => call('undo'),
    async () => {
      await settle()
      await call('redo')
      await settle()
    },
  )
  await call('undo')
  await settle()
}
await close()
