import { findProposal } from '../../../analysis/stakeholders/dimension.ts'
import type { SalienceClass } from '../../../analysis/stakeholders/listSalience.ts'
import type { Score } from '../../../analysis/stakeholders/measureScores.ts'
import { count } from './count.ts'
import { printScore } from './printScore.ts'

/** Texts of the grid of stakeholders. */
export const stakeholders = {
  grid: 'Grid of stakeholders',
  gridHint: 'Tab goes from actor to actor; arrow keys move your score of the one in focus; Enter opens its scores.',
  upwards: 'Upwards',
  acrossAxis: 'To the right',
  proposal: 'Add a change to be for or against',
  rater: 'Rated by',
  nobody: 'not named',
  empty:
    'Nobody has both scores yet. Drag an actor from the list onto the grid, or choose one and fill in its scores. Say why, and cite what it rests on: a score is a judgement, and the dataset states none by itself.',
  tray: (actors: number) => `Without both scores: ${actors.toLocaleString('en')}`,
  trayHint: 'Unknown is no middle: these stand nowhere until somebody scores them.',
  sought: 'Find an actor',
  more: (actors: number) => `${count(actors, 'more actor', 'more actors')}: find one by its name`,
  form: (actor: string) => `Scores of ${actor}`,
  otherDimensions: 'Other scores',
  level: (dimension: string) => `${dimension}, by you`,
  unrated: 'not rated',
  unknown: 'looked at, and not known',
  /** What a value means, as a rater chooses it. */
  anchor: (dimension: string, value: number) => {
    const anchors = findProposal(dimension) === undefined ? (ANCHORS[dimension] ?? LEVELS) : POSITIONS
    return anchors[printScore(value)] ?? printScore(value)
  },
  reason: 'Reason',
  noReason: 'No reason is given yet.',
  evidence: (pieces: number) => `Evidence: ${pieces}`,
  said: (rater: string | null, value: string) => `${rater ?? 'Not named'}: ${value}`,
  hint: {
    label: 'Hint from relations, not a score',
    power: (actors: number) => `influence leads from it to ${count(actors, 'actor', 'actors')} in one step`,
    interest: (matters: number) => `it takes a side on ${count(matters, 'issue or claim', 'issues or claims')}`,
    urgency: (threats: number) => `it stands in ${count(threats, 'threat or attack', 'threats or attacks')}`,
  },
  table: 'The scores as a table',
  columns: { actor: 'Actor', raters: 'Ratings', reasons: 'Reasons' },
  spread: ({ mean, least, most }: Score) =>
    least === most ? printScore(mean) : `${printScore(mean)} (${printScore(least)} to ${printScore(most)})`,
  attribute: (name: string, score: Score | null) => (score ? `${name} ${printScore(score.mean)}` : `${name} not rated`),
  salience: 'Salience',
  salienceHint: (threshold: number) =>
    `By power, legitimacy and urgency: an actor has one from a mean of ${printScore(threshold)} on. For or against is no part of it.`,
  noSalience: 'Nobody is rated for power, legitimacy or urgency yet.',
  classes: {
    definitive: 'Definitive: power, legitimacy and urgency',
    dominant: 'Dominant: power and legitimacy',
    dangerous: 'Dangerous: power and urgency',
    dependent: 'Dependent: legitimacy and urgency',
    dormant: 'Dormant: power alone',
    discretionary: 'Discretionary: legitimacy alone',
    demanding: 'Demanding: urgency alone',
    none: 'None of the three',
  } satisfies Record<SalienceClass, string>,
  unclassified: 'Not known: one of the three is not rated',
  forces: 'Forces on a change',
  change: 'Change',
  noForces: 'Add a change above, and rate who is for it and who against it.',
  driving: (sum: number) => `Driving (sum ${printScore(sum)})`,
  restraining: (sum: number) => `Restraining (sum ${printScore(sum)})`,
  neither: 'Neither',
  nobodyThere: 'Nobody',
  meaning: 'What this says, and what not',
  says: 'Says',
  saysNot: 'Does not say',
  meanings: [
    {
      title: 'The grid (Mendelow 1981)',
      says: 'Where raters see each actor: the mean of their scores, and bars from the lowest to the highest.',
      saysNot:
        'What an actor can or will do. A mean hides who disagrees, and a score without a reason is worth little. The words in the quarters are advice, not findings.',
    },
    {
      title: 'Agreement (Krippendorff 2004)',
      says: 'α = 1 − D_o / D_e: the mean squared difference of ratings of the same actor, against that of all ratings. 1 is full agreement, 0 is chance; from 0.8 on it is good, from 0.667 on enough for tentative conclusions.',
      saysNot: 'Whether raters are right. Raters of the same office or with the same text agree easily.',
    },
    {
      title: 'Salience (Mitchell, Agle and Wood 1997)',
      says: 'Which of power, legitimacy and urgency an actor is judged to have, from the stated threshold on.',
      saysNot:
        'Who is for or against anything. Attributes change with time, and an actor near the threshold may change its class by one rating.',
    },
    {
      title: 'Forces (Lewin 1951)',
      says: 'Who is judged to drive and who to restrain one stated change, and how much each wants it.',
      saysNot: 'Who will win: positions are not power, and their sums only help to read the lists.',
    },
    {
      title: 'Hints',
      says: 'What actual relations, issues and claims of the dataset suggest to a rater.',
      saysNot: 'A score. An actor of which a text says much has higher counts for that alone.',
    },
  ],
}

const LEVELS: Readonly<Record<string, string>> = {
  '0': '0: none',
  '0.33': '1: some',
  '0.67': '2: much',
  '1': '3: most',
}
const ANCHORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  power: {
    '0': '0: none',
    '0.33': '1: can make itself heard',
    '0.67': '2: can shape or delay',
    '1': '3: can decide or block',
  },
  interest: {
    '0': '0: none',
    '0.33': '1: touched at the edge',
    '0.67': '2: much at stake',
    '1': '3: everything at stake',
  },
  legitimacy: { '0': '0: none', '0.33': '1: contested', '0.67': '2: widely accepted', '1': '3: by law or undisputed' },
  urgency: { '0': '0: none', '0.33': '1: can wait', '0.67': '2: soon', '1': '3: at once' },
}
const POSITIONS: Readonly<Record<string, string>> = {
  '-1': '−3: strongly against',
  '-0.67': '−2: against',
  '-0.33': '−1: rather against',
  '0': '0: neither',
  '0.33': '1: rather for',
  '0.67': '2: for',
  '1': '3: strongly for',
}
