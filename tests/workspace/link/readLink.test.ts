import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../../../src/base/random.ts'
import { RELIABILITIES } from '../../../src/model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../../src/model/status.ts'
import { parseDate } from '../../../src/model/time.ts'
import { VISIBILITIES } from '../../../src/query/filter.ts'
import { COMBINATIONS, PATH_KINDS, TRACE_ORDERS } from '../../../src/query/traceQuestion.ts'
import { LEAST_ZOOM, MOST_ZOOM } from '../../../src/scene/camera.ts'
import { LAYOUT_IDS } from '../../../src/scene/layout.ts'
import type { ReadLink } from '../../../src/workspace/link/link.ts'
import { FACET_KEYS, FURTHEST, LONGEST_READ, MOST_ITEMS } from '../../../src/workspace/link/link.ts'
import { printLink } from '../../../src/workspace/link/printLink.ts'
import { readLink } from '../../../src/workspace/link/readLink.ts'
import { reconcileView } from '../../../src/workspace/link/reconcileView.ts'
import type { TraceView } from '../../../src/workspace/view.ts'
import {
  ANSWER_FORMS,
  INITIAL_TRACE,
  INITIAL_VIEW,
  PANELS,
  SCREENS,
  TABLES,
  TRACE_ASKS,
} from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { arbitraryLink } from './arbitraryLink.ts'

const DATASET = given('a heads b', 'b opposes c')

test('readLink gives the fresh view for an empty fragment', () => {
  expect(readLink('')).toEqual({ dataset: null, view: INITIAL_VIEW, positions: new Map(), damaged: [] })
})

test('readLink leaves out what makes no sense, names it, and reads the rest', () => {
  const { view, damaged } = readLink('s=globe&l=force&a=x~%E0%A4~y&tn=13&f=x!7&cam=0!0!99&fs=1!z~-1!h&te=~guessed&n=ar')
  expect([...damaged].sort()).toEqual(['a', 'cam', 'f', 'fs', 's', 'te', 'tn'])
  expect(view).toEqual({
    ...INITIAL_VIEW,
    layout: 'force',
    names: 'ar',
    filter: { signs: [['-1', 'hide']] },
    selection: { actors: ['x', 'y'], relations: [] },
    trace: { ...INITIAL_VIEW.trace, explicitness: [] },
  })
})

test('readLink leaves a criterion of a question as usual where its value makes no sense, and names it', () => {
  const nonsense = [
    'tq=everybody',
    'tk=love',
    'tn=0',
    'tm=-1',
    'tm=1.5',
    'ti=always!2020',
    'ti=each!last summer',
    'tl=F',
    'tc=6',
    'tj=1.5',
    'tj=x',
    'tr=alphabet',
    'th=sum',
    'td=sum',
  ]
  for (const pair of nonsense) {
    const { view, damaged } = readLink(pair)
    expect([pair, damaged]).toEqual([pair, [pair.slice(0, 2)]])
    expect(view.trace).toEqual(INITIAL_TRACE)
  }
})

test('readLink drops the question beside as a whole, if a part of it makes no sense', () => {
  const { view, damaged } = readLink(`tf=x&tb=${encodeURIComponent('tf=y&tn=99')}`)
  expect(view.beside).toBeNull()
  expect(damaged).toEqual(['tb'])
  expect(readLink(`tb=${encodeURIComponent('tf=y&tn=3')}`).view.beside).toMatchObject({ from: ['y'], maxSteps: 3 })
})

test('readLink takes no place and no camera that is not a number or is out of reach', () => {
  const nonsense = ['1e7!0', '0!-1e7', 'NaN!0', 'Infinity!0', '1e999!0', '!0', '0', '', 'x!y']
  for (const at of nonsense) {
    expect(readLink(`xy=a!${at}~b!1!2`).positions).toEqual(new Map([['b', { x: 1, y: 2 }]]))
    expect(readLink(`cam=${at}!1`).view.camera).toBeNull()
  }
})

test('readLink takes the first of two values of a key, and an id of a list once', () => {
  const { view } = readLink('a=x~y~x&a=z&ts=past~past')
  expect(view.selection.actors).toEqual(['x', 'y'])
  expect(view.trace.statuses).toEqual(['past'])
})

test('readLink shows no path where a path has no relation', () => {
  for (const fragment of ['tp=', 'tp=~', 'tp=!', 'tp=%E0']) expect(readLink(fragment).view.path).toBeNull()
})

test('readLink passes over keys that it does not know, as a later version may have them', () => {
  expect(readLink('zz=1&__proto__=1&constructor=x&l=force')).toEqual(readLink('l=force'))
})

test('readLink caps a list and says so', () => {
  const items = Array.from({ length: 2 * MOST_ITEMS }, (_, index) => `i${index}`)
  const { view, damaged } = readLink(`a=${items.join('~')}`)
  expect(view.selection.actors).toEqual(items.slice(0, MOST_ITEMS))
  expect(damaged).toEqual(['a'])
})

test('readLink reads nothing of a fragment that is longer than any link', () => {
  const link = readLink(`d=x&${'a'.repeat(LONGEST_READ)}`)
  expect(link).toEqual({ dataset: null, view: INITIAL_VIEW, positions: new Map(), damaged: ['#'] })
})

test('readLink makes a usable view of anything, and leaves every object as it was', () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const faults: string[] = []
  for (const fragment of listFragments(100_000)) {
    const found = listFaults(fragment)
    if (found.length > 0) faults.push(`${JSON.stringify(fragment.slice(0, 200))}: ${found.join(', ')}`)
  }
  expect(faults.slice(0, 5)).toEqual([])
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
})

test('what was read of anything prints to a link that reads and prints as itself', () => {
  for (const fragment of listFragments(10_000)) {
    const printed = printLink(readLink(fragment)).fragment
    if (printed.length <= LONGEST_READ) expect(printLink(readLink(printed)).fragment).toBe(printed)
  }
})

/** What is wrong with the way a fragment is read; nothing for a sound reader. */
function listFaults(fragment: string): readonly string[] {
  try {
    const link = readLink(fragment)
    reconcileView(DATASET, link.view)
    return listUnusable(link)
  } catch (error) {
    return [`threw ${error}`]
  }
}

function listUnusable({ dataset, view, positions }: ReadLink): readonly string[] {
  const { trace, selection, filter, focus, camera } = view
  const isId = (value: unknown) => typeof value === 'string' && value !== ''
  const isIdOrNull = (value: unknown) => value === null || isId(value)
  const isList = (values: readonly unknown[], isItem: (value: unknown) => boolean = isId) =>
    values.length <= MOST_ITEMS && values.every(isItem) && new Set(values).size === values.length
  const isAmong = (choices: readonly unknown[]) => (value: unknown) => choices.includes(value)
  const isWithin = (value: number, least: number, most: number) => value >= least && value <= most
  const isNear = ({ x, y }: { x: number; y: number }) => [x, y].every((at) => isWithin(at, -FURTHEST, FURTHEST))
  const isUsable = (asked: TraceView) =>
    isAmong(TRACE_ASKS)(asked.ask) &&
    isAmong(PATH_KINDS)(asked.kind) &&
    [asked.from, asked.to, asked.via, asked.avoid, asked.avoidRelations, asked.withoutSources].every((ids) =>
      isList(ids),
    ) &&
    Number.isInteger(asked.maxSteps) &&
    isWithin(asked.maxSteps, 1, 12) &&
    (asked.types === null || isList(asked.types)) &&
    isList(asked.statuses, isAmong(STATUSES)) &&
    isList(asked.explicitness, isAmong(EXPLICITNESSES)) &&
    (asked.maxRelations === null || (Number.isInteger(asked.maxRelations) && asked.maxRelations >= 0)) &&
    (asked.time === null || asked.time.within === null || parseDate(asked.time.within).ok) &&
    isAmong([null, ...RELIABILITIES])(asked.reliability) &&
    isAmong([null, 1, 2, 3, 4, 5])(asked.credibility) &&
    (asked.confidence === null || isWithin(asked.confidence, 0, 1)) &&
    isAmong(TRACE_ORDERS)(asked.order) &&
    isAmong(COMBINATIONS)(asked.strengthBy) &&
    isAmong(COMBINATIONS)(asked.confidenceBy) &&
    [asked.onlyShown, asked.unknownTimes, asked.ungraded].every((flag) => typeof flag === 'boolean')
  const { asOf = 'none', ...facets } = filter
  const promises: Readonly<Record<string, boolean>> = {
    dataset: isIdOrNull(dataset),
    screen: isAmong(SCREENS)(view.screen),
    panel: isAmong(PANELS)(view.panel),
    table: isAmong(TABLES)(view.table),
    layout: isAmong([null, ...LAYOUT_IDS])(view.layout),
    level: isAmong(['headline', 'more', 'all'])(view.level),
    names: isAmong(['en', 'ar', 'both'])(view.names),
    revealed: isList(view.revealed),
    selection: isList(selection.actors) && isList(selection.relations),
    focus: focus === null || (isId(focus.actor) && isAmong([1, 2, 3, 4, 5, 6])(focus.steps)),
    trace: isUsable(trace) && (view.beside === null || isUsable(view.beside)),
    answer: isAmong(ANSWER_FORMS)(view.answerForm),
    path: view.path === null || (isList(view.path) && view.path.length > 0),
    camera: camera === null || (isNear(camera) && isWithin(camera.zoom, LEAST_ZOOM, MOST_ZOOM)),
    positions: positions.size <= MOST_ITEMS && [...positions].every(([actor, at]) => isId(actor) && isNear(at)),
    asOf: isId(asOf),
    facets: Object.entries(facets).every(
      ([facet, states]) =>
        (facet in FACET_KEYS || /^(actors|relations):/.test(facet)) &&
        states !== undefined &&
        states.length <= MOST_ITEMS &&
        states.every(([entry, visibility]) => typeof entry === 'string' && isAmong(VISIBILITIES)(visibility)),
    ),
  }
  return Object.keys(promises).filter((promise) => !promises[promise])
}

const JUNK = [
  ...'%~!&=#?\0\n"<',
  ...['%E0%A4', '%00', '%ff', '%', '%2', '%25', '%7E', '%21', '%26', '\ud800', '\udfff', '\u202e', '٣'],
  ...['__proto__', 'constructor', 'toString', '&__proto__=1', '&v=99', '&v=-1', '&d=__proto__'],
  ...['NaN', 'Infinity', '-Infinity', '1e999', '-0', '0x10', '99999999999999999999', ' ', '~~~', '!!!'],
]

/** Links that were good before something happened to them, and some that never were. Always the same ones. */
function* listFragments(number: number): Generator<string> {
  const random = createRandom(7)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!
  const sound = fc.sample(arbitraryLink, { seed: 7, numRuns: 500 }).map((link) => printLink(link).fragment)
  const damages: readonly ((text: string) => string)[] = [
    (text) => replace(text, below(text.length), (sign) => String.fromCharCode(sign.charCodeAt(0) ^ (1 << below(16)))),
    (text) => replace(text, below(text.length), (sign) => String.fromCharCode(sign.charCodeAt(0) ^ (1 << below(7)))),
    (text) => text.slice(0, below(text.length + 1)),
    (text) => text.slice(below(text.length + 1)),
    (text) => replace(text, below(text.length), () => pick(JUNK)),
    (text) => text.replaceAll(/=[^&]*/g, (value) => (random() < 0.2 ? `=${pick(JUNK)}` : value)),
    (text) =>
      text.replaceAll(/(?<=^|&)[^&=]+/g, (key) =>
        random() < 0.2 ? pick(['xy', 'cam', 'f', 'fg', 'tp', 'tb', 'ti', 'tj']) : key,
      ),
    (text) => `${text}&${pick(sound)}`,
    () => Array.from({ length: below(60) }, () => String.fromCharCode(32 + below(95))).join(''),
    () => Array.from({ length: below(60) }, () => String.fromCharCode(below(0x10000))).join(''),
    (text) => (random() < 0.01 ? `${text}~${pick(JUNK)}`.repeat(below(3_000)).slice(0, 1.1 * LONGEST_READ) : text),
  ]
  for (let made = 0; made < number; made++) {
    // Every other pair of a whole link: what happens then happens to more of it.
    let fragment = pick(sound)
      .split('&')
      .filter(() => random() < 0.5)
      .join('&')
    for (let times = 1 + below(4); times > 0; times--) fragment = pick(damages)(fragment)
    yield fragment
  }
}

function replace(text: string, at: number, change: (sign: string) => string): string {
  return text === '' ? text : text.slice(0, at) + change(text.charAt(at)) + text.slice(at + 1)
}

test('readLink names a version that it does not know, and reads what it can', () => {
  const { dataset, damaged } = readLink('v=2&d=iraq-security-reform')
  expect(damaged).toEqual(['v'])
  expect(dataset).toBe('iraq-security-reform')
  expect(readLink('v=1&d=iraq-security-reform').damaged).toEqual([])
})
