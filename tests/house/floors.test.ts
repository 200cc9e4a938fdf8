import { expect, test } from 'vitest'
import { listSourceFiles } from './sourceFiles.ts'

const FLOORS: Readonly<Record<string, number>> = {
  base: 0,
  model: 1,
  network: 2,
  query: 3,
  analysis: 3,
  formats: 3,
  scene: 4,
  publish: 5,
  workspace: 5,
  canvas: 6,
  platform: 6,
  workers: 6,
  ui: 7,
  app: 8,
  cli: 8,
}

/** Where a package may be imported; elsewhere it is not known. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  cytoscape: ['canvas'],
  graphology: ['network', 'analysis', 'formats', 'scene/layouts'],
  react: ['ui', 'app'],
  'react-dom': ['ui', 'app'],
  downshift: ['ui'],
  'lucide-react': ['ui'],
  '@tanstack/react-table': ['ui/table'],
  '@tanstack/react-virtual': ['ui/table', 'ui/matrix'],
  zod: ['model'],
  idb: ['platform/storage'],
  '@noble/hashes': ['publish'],
  fflate: ['formats', 'publish'],
  saxes: ['formats'],
  yalps: ['scene/bars'],
  rbush: ['scene/force'],
  '@fontsource': ['app', 'platform'],
  harfbuzzjs: ['publish/fonts'],
  'bidi-js': ['publish/fonts'],
  'virtual:page-code': ['workers'],
  '@resvg': ['cli'],
}

const files = listSourceFiles('src', ['.ts', '.tsx']).filter(({ path }) => !path.endsWith('.d.ts'))

function floorOf(path: string): string {
  return path.split('/')[1]!
}

test('every file stands on a floor', () => {
  expect(files.filter(({ path }) => !(floorOf(path) in FLOORS)).map(({ path }) => path)).toEqual([])
})

test('a file imports only its own folder or a lower floor', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports
      .filter((name) => name.startsWith('src/'))
      .filter((name) => floorOf(name) !== floorOf(path) && FLOORS[floorOf(name)]! >= FLOORS[floorOf(path)]!)
      .map((name) => `${path} -> ${name}`),
  )
  expect(wrong).toEqual([])
})

test('a file of src imports nothing from outside src but packages', () => {
  const outside = files.flatMap(({ path, imports }) =>
    imports.filter((name) => /^(tests|bench|scripts|graph-data|\.\.)/.test(name)).map((name) => `${path} -> ${name}`),
  )
  expect(outside.filter((line) => !line.startsWith('src/cli/'))).toEqual([])
})

test('packages are imported only where they are at home', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports.flatMap((name) => {
      const home = Object.entries(HOMES).find(
        ([pack]) => name === pack || name.startsWith(`${pack}/`) || name.startsWith(`${pack}-`),
      )
      if (name.startsWith('src/') || name.startsWith('scripts/') || name.startsWith('.') || name.startsWith('node:'))
        return []
      if (!home) return name === 'graph-data' ? [] : [`${path}: ${name} has no home`]
      return home[1].some((folder) => path.startsWith(`src/${folder}/`)) ? [] : [`${path}: ${name}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('no file imports itself by a detour, types included', () => {
  const imports = new Map(files.map((file) => [file.path, file.imports.filter((name) => name.startsWith('src/'))]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
    if (done.has(path) || way.includes(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  expect(cycles).toEqual([])
})
