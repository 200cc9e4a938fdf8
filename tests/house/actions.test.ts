import { expect, test } from 'vitest'
import { listSourceFiles } from './sourceFiles.ts'

const files = listSourceFiles('src', ['.ts', '.tsx'])

// Actions whose names are no words of other things: the command, the entry of the list, the words.
test.each(['traceTo'])('an action is named in few files: %s', (name) => {
  const word = new RegExp(`\\b${name}\\b`)
  expect(files.filter(({ text }) => word.test(text)).map(({ path }) => path)).toEqual([
    'src/ui/action/actorActions.ts',
    'src/workspace/catalogue/en/actions.ts',
    'src/workspace/commands/trace.ts',
  ])
})

test('menu, panel, palette and keyboard know no action: what each offers is a fold over the list', () => {
  const folds = /^src\/ui\/(?:menu|palette)\/|^src\/ui\/details\/ActionButtons|^src\/ui\/shell\/(?:s|listS)hortcut/i
  const commands = files
    .filter(({ path }) => folds.test(path))
    .flatMap(({ path, imports }) => imports.map((name) => `${path} -> ${name}`))
    .filter((line) => line.includes('/workspace/commands/'))
  // What opens and closes the menu and the list themselves.
  expect(commands.filter((line) => !line.endsWith('/notices.ts'))).toEqual([])
})
