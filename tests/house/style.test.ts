import { expect, test } from 'vitest'
import { listSourceFiles } from './sourceFiles.ts'

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
  const unnamed = files.filter(({ path, text }) => {
    const name = path
      .split('/')
      .at(-1)!
      .replace(/(\.worker)?(\.d)?\.tsx?$/, '')
    return !/\.worker\.|\.d\.ts$|\/main\.tsx?$/.test(path) && !new RegExp(`export[^\\n]*\\b${name}\\b`, 'i').test(text)
  })
  // A file may hold several things of one subject, and then bears the subject's name.
  listWrong(unnamed.filter(({ text }) => !/export/.test(text)).map(({ path }) => path))
})

test('nodes and edges are words of drawing, of formats and of graph algorithms', () => {
  const allowed = /^src\/(scene|canvas|formats|publish|network\/graph)\//
  const word = /\b(?:const|let|function|interface|type|readonly)\s+(?:\w*[a-z])?(?:nodes?|edges?|Nodes?|Edges?)\b/
  listWrong(files.filter(({ path, text }) => !allowed.test(path) && word.test(text)).map(({ path }) => path))
})

test('an effect sets no state', () => {
  const effect = /useEffect\(\(\) => \{([\s\S]*?)\n {2}\}, \[/g
  const wrong = files.flatMap(({ path, text }) =>
    [...text.matchAll(effect)].filter((match) => /\n {4}set[A-Z]\w*\(/.test(match[1]!)).map(() => path),
  )
  listWrong(wrong)
})

test('components hold no words: all are in the catalogue', () => {
  const literal = />\s*[A-Za-z][a-z]+[^<>{}()=;]*</
  const attribute = /(?:aria-label|title|placeholder|alt)="[A-Za-z]/
  const wrong = components.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
      .filter((line) => attribute.test(line) || (literal.test(line) && !/=>|<kbd>|import|: /.test(line)))
      .map((line) => `${path}: ${line.trim()}`),
  )
  listWrong(wrong)
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
