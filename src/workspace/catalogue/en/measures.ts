import type { Exactness, MeasureNote, MeasureUnit } from '../../../analysis/measure.ts'
import type { Layer } from '../../../analysis/measuring.ts'
import type { MeasureId } from '../../../analysis/registry.ts'
import { count } from './count.ts'
import { measureWords } from './measureWords.ts'
import { printScore } from './printScore.ts'

/** Measures that answer one question. */
export interface MeasureGroup {
  readonly name: string
  readonly ids: readonly MeasureId[]
}

const LAYER_NAMES: Readonly<Record<Layer['id'], string>> = {
  all: 'all relations',
  conduits: 'relations that carry influence',
  positive: 'supportive relations',
  negative: 'adverse relations',
  signed: 'supportive and adverse relations',
}

const COUNTED: Readonly<Record<Exclude<MeasureUnit, 'share' | 'score' | 'class'>, readonly [string, string]>> = {
  relations: ['relation', 'relations'],
  actors: ['actor', 'actors'],
  ways: ['way', 'ways'],
  triangles: ['triangle', 'triangles'],
  pairs: ['pair', 'pairs'],
  parts: ['part', 'parts'],
}

const EXACTNESSES: Readonly<Record<Exactness, string>> = {
  exact: 'exact',
  bound: 'exact where the search ends within its limit, else with a bound',
  seeded: 'the best of several beginnings, not proved to be the best',
}

function printValue(value: number, unit: MeasureUnit): string {
  if (Number.isNaN(value)) return 'not defined'
  if (unit === 'share') return `${printScore(100 * value)} %`
  if (unit === 'score') return printScore(value)
  return unit === 'class' ? String(value) : count(value, ...COUNTED[unit])
}

function printNote(note: MeasureNote): string {
  switch (note.code) {
    case 'attenuation':
      return `Each step counts ${printScore(note.alpha)} of the one before.`
    case 'bound':
      return `The search ended at its limit: ${note.found} stand against the division that was found, and against any at least ${note.least}.`
    case 'camps':
      return `There are ${count(note.camps, 'camp', 'camps')}.`
    case 'separate':
      return `Signed ties form ${note.parts} separate parts; which camps of two parts belong together is not known.`
    case 'communities':
      return `${count(note.communities, 'community', 'communities')} with a modularity of ${printScore(note.modularity)}, the best of ${count(note.starts, 'beginning', 'beginnings')}.`
    case 'apart':
      return `${count(note.pairs, 'pair has', 'pairs have')} relations of both signs and no part in it.`
    case 'without-group':
      return `${count(note.ways, 'way is', 'ways are')} left out because an actor has no group.`
    case 'too-large':
      return `It takes too long for ${note.actors} connected actors; the most are ${note.most}.`
    case 'largest-component':
      return `It is about the largest part with signed ties, of ${count(note.actors, 'actor', 'actors')}.`
  }
}

/** What measures answer, in the order in which they are offered. */
const GROUPS: readonly MeasureGroup[] = [
  {
    name: 'Who has many ties?',
    ids: ['degree', 'in-degree', 'out-degree', 'positive-degree', 'negative-degree', 'net-degree', 'positive-share'],
  },
  { name: 'Who lies between or near?', ids: ['betweenness', 'closeness'] },
  {
    name: 'Who stands well?',
    ids: ['pagerank-positive', 'pagerank-negative', 'pn', 'pn-in', 'pn-out', 'katz'],
  },
  { name: 'What holds it together?', ids: ['cut-actors', 'bridges'] },
  {
    name: 'Who stands between groups?',
    ids: [
      'broker-total',
      'broker-coordinator',
      'broker-itinerant',
      'broker-gatekeeper',
      'broker-representative',
      'broker-liaison',
    ],
  },
  { name: 'Who belongs together?', ids: ['communities', 'modularity'] },
  {
    name: 'Does it balance?',
    ids: [
      'two-camps',
      'camps',
      'frustration',
      'frustration-balance',
      'camp-disagreements',
      'two-camps-breaking',
      'camps-breaking',
      'triangle-balance',
      'walk-balance',
      'algebraic-conflict',
      'triads-ppp',
      'triads-ppn',
      'triads-pnn',
      'triads-nnn',
      'ambivalent-pairs',
    ],
  },
]

/** Texts about measures. */
export const measures = {
  byId: measureWords,
  layer: ({ id, way }: Layer) =>
    `${LAYER_NAMES[id]}, ${way === 'either' ? 'either way' : id === 'conduits' ? 'as influence runs' : 'from source to target'}`,
  exactness: (exactness: Exactness) => EXACTNESSES[exactness],
  value: printValue,
  note: printNote,
  higher: 'Higher',
  formula: 'Formula',
  source: 'Source',
  exact: 'How exact',
  notSaid: 'Not said',
  undefined: 'It is not defined for this dataset.',
  nobody: 'Nothing in this dataset has a value above 0.',
  and: (names: readonly string[]) => names.join(' and '),
  members: (name: string, members: readonly string[]) => `${name}: ${members.join('; ')}`,
  groups: GROUPS,
  title: 'Measures',
  list: 'What to measure',
  result: 'What comes of it',
  onLayer: 'Relations',
  working: (share: number) => `Working it out: ${Math.round(100 * share)} %`,
  stop: 'Stop',
  stopped: 'It is not worked out. Choose it again to have it so.',
  rank: (rank: number) => `${rank.toLocaleString('en')}.`,
  showMore: (number: number) => `Show ${number.toLocaleString('en')} more`,
  class: (number: number, members: number) => `${number}: ${count(members, 'actor', 'actors')}`,
  breaking: (number: number) =>
    number === 0
      ? 'No relation stands against this division.'
      : `${count(number, 'relation stands', 'relations stand')} against this division:`,
  standing: (name: string, rank: number, all: number, value: string) =>
    `${name}: ${value}, rank ${rank.toLocaleString('en')} of ${all.toLocaleString('en')}.`,
  inClass: (name: string, number: number, members: number) =>
    `${name}: ${number}, with ${count(members - 1, 'other', 'others')}.`,
  isMissing: (name: string) => `${name}: not defined for this actor.`,
  showBreaking: 'Show them in the diagram',
  rankNearby: 'Ranks nearby',
  openMeasures: 'All measures…',
  shown: 'Measure shown',
  noneShown: 'none',
  show: 'Show with the actors',
  hide: 'Do not show it',
  disc: (largest: string) => `The area of a disc is the value: the largest is ${largest}.`,
  numbered: 'The number in a disc tells who belongs together.',
  ringed: (relations: number) =>
    relations === 0 ? 'Nothing stands against it' : `${count(relations, 'relation', 'relations')} ringed: against it`,
  distribution: 'How the values are spread',
  spread: (least: string, median: string, most: string, actors: number) =>
    `${count(actors, 'actor', 'actors')}: from ${least} to ${most}, half of them up to ${median}.`,
  more: (number: number, undefinedOnes: number) =>
    [
      number > 0 ? `${number.toLocaleString('en')} more` : '',
      undefinedOnes > 0 ? `not defined for ${undefinedOnes.toLocaleString('en')}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  counted: (relations: number, all: number) =>
    relations === all
      ? `All ${count(all, 'relation counts', 'relations count')}.`
      : `${relations.toLocaleString('en')} of ${count(all, 'relation counts', 'relations count')}; the others have another status or explicitness.`,
  onlySource: (title: string) =>
    `All evidence is from one source, “${title}”. A text by one author is nearly always balanced: balance of the text is not balance of the world.`,
}
