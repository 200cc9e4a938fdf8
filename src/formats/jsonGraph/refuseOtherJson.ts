import type { Issue } from '../../model/issue.ts'
import { printValue } from '../../model/validation/printValue.ts'
import type { Draft } from '../records/fromRow.ts'
import { isObject } from './isObject.ts'

/** Says what a JSON value is that holds no graph, and what would work. */
export function refuseOtherJson(value: unknown): Issue {
  const { is, advice = GRAPH } = describe(value)
  return { code: 'wrong-type', found: is, expected: advice, severity: 'error', place: '' }
}

interface OtherJson {
  /** What it is, with an article. */
  readonly is: string
  readonly advice?: string
}

const GRAPH = 'a graph: lists of nodes and edges, or rows with "source" and "target"'
const ROWS = 'a graph: rows with "source" and "target", or an object with lists of "nodes" and "links"'

function describe(value: unknown): OtherJson {
  if (Array.isArray(value)) return describeList(value)
  if (!isObject(value)) return { is: `the value ${printValue(value)}` }
  return KINDS.find(({ isThis }) => isThis(value)) ?? { is: `an object with ${printKeys(value)}` }
}

function describeList(list: readonly unknown[]): OtherJson {
  const [first] = list
  if (list.length === 0) return { is: 'an empty list' }
  if (isObject(first)) return { is: `a list of objects with ${printKeys(first)}`, advice: ROWS }
  return { is: Array.isArray(first) ? 'a list of lists' : `a list of values such as ${printValue(first)}` }
}

const MOST_KEYS = 5

function printKeys(value: Draft): string {
  const keys = Object.keys(value)
  if (keys.length === 0) return 'no keys'
  const more = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : ''
  return `the keys ${keys.slice(0, MOST_KEYS).map(printValue).join(', ')}${more}`
}

const has =
  (...keys: readonly string[]) =>
  (value: Draft) =>
    keys.every((key) => Object.hasOwn(value, key))
const isOfType = (types: RegExp) => (value: Draft) => typeof value['type'] === 'string' && types.test(value['type'])

/** JSON of other kinds, by what only they have. The first that applies is meant. */
const KINDS: readonly (OtherJson & { readonly isThis: (value: Draft) => boolean })[] = [
  {
    isThis: isOfType(/^(Feature|FeatureCollection|GeometryCollection|(Multi)?(Point|LineString|Polygon))$/),
    is: 'GeoJSON, which is a map',
    advice: 'a graph: list the ties between its features as rows with "source" and "target"',
  },
  { isThis: isOfType(/^Topology$/), is: 'TopoJSON, which is a map' },
  { isThis: isOfType(/^excalidraw/), is: 'an Excalidraw drawing', advice: 'a graph: draw it as an Obsidian canvas' },
  {
    isThis: (value) => isOfType(/^bundle$/)(value) && has('objects')(value),
    is: 'a STIX bundle',
    advice: 'a graph: convert its relationship objects to rows with "source" and "target"',
  },
  { isThis: has('openapi'), is: 'an OpenAPI description, which is of an interface' },
  { isThis: has('swagger'), is: 'a Swagger description, which is of an interface' },
  { isThis: has('asyncapi'), is: 'an AsyncAPI description, which is of an interface' },
  { isThis: has('lockfileVersion'), is: 'a lock file of npm' },
  {
    isThis: (value) => has('name')(value) && PACKAGE_KEYS.some((key) => has(key)(value)),
    is: 'package.json, which is about a package of software',
  },
  { isThis: has('compilerOptions'), is: 'settings of TypeScript' },
  { isThis: has('nbformat'), is: 'a Jupyter notebook', advice: 'the data that the notebook writes, as CSV' },
  { isThis: (value) => isObject(value['log']) && has('entries')(value['log']), is: 'a HAR log of web requests' },
  {
    isThis: (value) => isObject(value['head']) && isObject(value['results']),
    is: 'results of a SPARQL query',
    advice: 'a graph: download them as CSV, and name two of the columns "source" and "target"',
  },
  { isThis: (value) => /vega/.test(String(value['$schema'])), is: 'a Vega chart' },
  { isThis: (value) => /json-schema/.test(String(value['$schema'])), is: 'a JSON Schema' },
  { isThis: has('bomFormat'), is: 'a CycloneDX bill of materials' },
  { isThis: has('spdxVersion'), is: 'an SPDX bill of materials' },
  {
    isThis: has('@context'),
    is: 'JSON-LD',
    advice: 'a graph: convert its triples to rows with "source", "type" and "target"',
  },
  { isThis: (value) => Array.isArray(value['children']), is: 'a tree of "children"', advice: ROWS },
]

const PACKAGE_KEYS = ['dependencies', 'devDependencies', 'scripts', 'main', 'exports', 'workspaces']
