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

function file(path: string, text: string) {
  return { path, text }
}

test.each([
  ['random.ts', 'export function createRandom() {}', true],
  ['random.ts', 'export const RANDOM = 1', true],
  ['firstLayout.ts', "export const FIRST_LAYOUT = 'bars'", true],
  ['random.ts', 'export function createChance() {}', false],
  ['Chip.tsx', 'export function Badge() { return null }', false],
  ['findActor.ts', 'export const LIMIT = 3\nexport function findLongestActor() {}', true],
  ['findActor.ts', 'export const LIMIT = 3\nexport function listActors() {}', false],
  ['geometry.ts', 'export interface Box {}\nexport function grow() {}', true],
  ['geometry.ts', 'const hidden = 1', false],
])('a file %s that has %j is named well: %s', (path, text, isNamed) => {
  expect(listMisnamed([file(path, text)])).toEqual(isNamed ? [] : [path])
})

test.each([
  ['export function findActor(): Actor | undefined {}', true],
  ['export const findActor = (): Actor | null => null', true],
  ['export function findActor(): Actor {}', false],
  ['export const findActor = (): Actor => first', false],
  ['export function listActors(): readonly Actor[] {}', true],
  ['export function listActors(): Int32Array {}', true],
  ['export function listActors(): ReadonlySet<Actor> {}', false],
  ['export function isOpen(): boolean {}', true],
  ['export function isActor(value: unknown): value is Actor {}', true],
  ["export function hasEnded(): 'yes' | 'no' {}", false],
  ['export function island(): string {}', true],
])('the verb of %j says what it gives: %s', (text, isKept) => {
  expect(listMisnamedFunctions([file('a.ts', text)])).toHaveLength(isKept ? 0 : 1)
})

test('a type that two files export is found, whatever declares it', () => {
  const files = [
    file('a.ts', 'export interface Side { left: number }'),
    file('b.ts', "export type Side = 'left' | 'right'"),
    file('c.ts', 'interface Side {}\nexport const Other = 1'),
  ]
  expect(listDoubledTypes(files)).toEqual(['Side: a.ts, b.ts'])
  expect(listDoubledTypes(files.slice(1))).toEqual([])
})

test('a term of the glossary that two files declare is found, exported or not', () => {
  const files = [
    file('a.ts', 'export interface Step {}'),
    file('b.ts', 'type Step = number'),
    file('c.ts', 'class Way {}'),
  ]
  expect(listRedeclared(files, new Set(['Step', 'Way']))).toEqual(['Step: a.ts, b.ts'])
  expect(listTerms('| **step** | one relation of a **path** |')).toEqual(['step', 'path'])
})

const SETTING = [
  'useEffect(() => {\n    setOpen(true)\n  }, [])',
  'useEffect(() => setOpen(true), [])',
  'useLayoutEffect(() => {\n      if (isOpen) {\n        setOpen(false)\n      }\n    })',
  'React.useEffect(function () { setOpen(true) }, [open])',
  'useEffect(() => { for (const one of all) setOpen(one) }, [all])',
]
const NOT_SETTING = [
  'useEffect(() => workspace.subscribe(() => setOpen(true)), [])',
  'useEffect(() => {\n    const timer = setTimeout(() => setOpen(false), 10)\n    return () => clearTimeout(timer)\n  }, [])',
  'useEffect(() => {\n    box.setAttribute("open", "")\n  }, [])',
  'const press = () => setOpen(true)',
]

test.each(SETTING)('an effect that sets state is found: %s', (line) => {
  expect(listEffectsThatSetState([file('Box.tsx', `export function Box() { ${line}; return null }`)])).toEqual([
    'Box.tsx',
  ])
})

test.each(NOT_SETTING)('what is no effect that sets state passes: %s', (line) => {
  expect(listEffectsThatSetState([file('Box.tsx', `export function Box() { ${line}; return null }`)])).toEqual([])
})

const WITH_WORDS = [
  '<p>Hello</p>',
  '<p>\n      Several words\n      on lines of their own\n    </p>',
  "<p>{isOpen ? 'Close' : words.open}</p>",
  `<p>{\`\${count} items\`}</p>`,
  "<p>{label ?? 'Untitled'}</p>",
  "<p>{'Total: ' + count}</p>",
  '<button aria-label="Close" />',
  "<button aria-label={'Close'} />",
  "<input placeholder={isOpen ? 'Search' : words.find} />",
  '<Field label="Name" />',
  '<img alt="A map" onClick={() => press()} />',
  '<>Bare words</>',
]
const WITHOUT_WORDS = [
  '<p>{words.hello}</p>',
  '<p className="quiet large">{count} · {other} × 2</p>',
  "<p>{kind === 'actor' ? words.actor : null}</p>",
  '<kbd>Esc</kbd>',
  "<Icon name={isOpen ? 'arrow-up' : 'arrow-down'} />",
  "<p>{print('name', words)}</p>",
]

test.each(WITH_WORDS)('words in a component are found: %s', (element) => {
  expect(listWordsOfComponents([file('Box.tsx', `export const Box = () => ${element}`)])).toHaveLength(1)
})

test.each(WITHOUT_WORDS)('a component without words passes: %s', (element) => {
  expect(listWordsOfComponents([file('Box.tsx', `export const Box = () => ${element}`)])).toEqual([])
})

test.each([
  ['src/scene/a.ts', 'const place = 1', ['src/scene/a.ts: place']],
  ['src/scene/a.ts', 'interface LabelPlace { readonly x: number }', ['src/scene/a.ts: LabelPlace']],
  ['src/scene/a.ts', 'const placed = placeLabel(replaced)', []],
  ['src/scene/a.ts', "/** In its place. */ const text = 'place'", []],
  ['src/model/a.ts', 'const place = 1', []],
])('in %s, %j uses a reserved word for something else: %j', (path, text, found) => {
  const words = [{ name: /^(?:place|\w*[a-z]Place)$/, files: /^src\/model\// }]
  expect(listSecondMeanings([file(path, text)], words)).toEqual(found)
})
