import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  listDoubledTypes,
  listEffectsThatSetState,
  listMisnamed,
  listMisnamedFunctions,
  listRedeclared,
  listSecondMeanings,
  listTerms,
  listWordsOfComponents,
} from './rules.ts'
import { listSourceFiles, ROOT } from './sourceFiles.ts'

const files = listSourceFiles('src', ['.ts', '.tsx'])
const components = files.filter(({ path }) => path.endsWith('.tsx'))
const styles = listSourceFiles('src', ['.css'])

function listWrong(lines: readonly string[]): void {
  expect(lines).toEqual([])
}

test('no file is without a subject', () => {
  const banned = /\/(utils?|helpers?|common|misc|manager|data|types|index)\.tsx?$/
  listWrong(files.map(({ path }) => path).filter((path) => banned.test(path)))
})

test('a file is named after something that it exports', () => {
  listWrong(listMisnamed(files))
})

test('the name of an exported type is exported once', () => {
  listWrong(listDoubledTypes(files))
})

test('the verb of a function says what it gives', () => {
  listWrong(listMisnamedFunctions(files))
})

test('a term of the glossary is explained once, and no two files declare it as a type', () => {
  const terms = listTerms(readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8'))
  listWrong(terms.filter((term, index) => terms.indexOf(term) !== index))
  const types = new Set(
    terms.map((term) => term.replaceAll(/(?:^|[ -])(\p{L})/gu, (_, letter) => letter.toUpperCase())),
  )
  listWrong(listRedeclared(files, types))
})

test('words that once had several meanings have the one of the glossary', () => {
  const catalogues = 'workspace/catalogue/'
  const bars = 'scene/bars/'
  listWrong(
    listSecondMeanings(files, [
      // Where something was found in a file. The catalogues and the looks have an actor type of that name.
      {
        name: /^(?:place|places|PLACES?|Places?|\w*[a-z]Places?)$/,
        files: new RegExp(
          `^src/(?:formats/|model/|cli/commands/inspect|workers/readFiles|ui/import/ProblemList|scene/look/|${catalogues}|${bars})`,
        ),
      },
      // The period in which all relations of a path were in force at once.
      {
        name: /^(?:held|HELD|Held\w*|\w*[a-z]Held)$/,
        files: new RegExp(`^src/(?:query/trace/|ui/trace/PathFacts|${catalogues}|${bars})`),
      },
      // A numbered piece of a source: nothing that is drawn or searched.
      {
        name: /^(?:\w*[pP]assages?)$/,
        files: /^src\/(?:model|formats|publish|ui\/details|ui\/duplicates|ui\/edit|ui\/sources|workspace)\//,
      },
      { name: /^(?:[gG]rounds?|GROUNDS?|\w*[a-z]Grounds?)$/, files: new RegExp(`^src/${bars}`) },
    ]),
  )
})

test('nodes and edges are words of drawing, of formats and of graph algorithms', () => {
  const allowed = /^src\/(scene|canvas|formats|publish|network\/graph)\//
  const word = /\b(?:const|let|function|interface|type|readonly)\s+(?:\w*[a-z])?(?:nodes?|edges?|Nodes?|Edges?)\b/
  listWrong(files.filter(({ path, text }) => !allowed.test(path) && word.test(text)).map(({ path }) => path))
})

test('an effect sets no state', () => {
  listWrong(listEffectsThatSetState(files))
})

test('components hold no words: all are in the catalogue', () => {
  listWrong(listWordsOfComponents(components))
})

test('styles name sides by the direction of writing', () => {
  const physical = /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|float:)/
  listWrong(styles.filter(({ text }) => physical.test(text)).map(({ path }) => path))
})

test('nothing in the sources is unfinished', () => {
  listWrong(
    files.filter(({ text }) => /TODO|FIXME|XXX|not implemented|coming soon/i.test(text)).map(({ path }) => path),
  )
})

test('no list of data is spread into arguments, of which a function takes only so many', () => {
  const spread =
    /Math\.(?:max|min)\(\.\.\.|\.(?:push|unshift|append)\(\.\.\.|fromCharCode\(\.\.\.(?!bytes\.subarray\(at, at \+ 4\))/
  listWrong(files.filter(({ text }) => spread.test(text)).map(({ path }) => path))
})
