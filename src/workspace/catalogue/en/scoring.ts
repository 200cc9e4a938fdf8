import { findProposal } from '../../../analysis/stakeholders/dimension.ts'
import type { Agreement } from '../../../analysis/stakeholders/measureAgreement.ts'
import type { Score } from '../../../analysis/stakeholders/measureScores.ts'
import { inLanguage } from '../../../base/language.ts'
import type { Axes } from '../../view.ts'
import { count } from './count.ts'
import { printScore } from './printScore.ts'

type Quadrants = readonly [string, string, string, string]

/** Texts about ratings of stakeholders, on the screen and in published files. */
export const scoring = {
  dimension: (dimension: string) => {
    const proposal = findProposal(dimension)
    if (proposal === undefined) return dimension.charAt(0).toUpperCase() + dimension.slice(1)
    return proposal === '' ? 'Position' : `Position on: ${proposal}`
  },
  ends: (dimension: string): readonly [string, string] =>
    findProposal(dimension) === undefined ? ['none', 'most'] : ['strongly against', 'strongly for'],
  quadrants: ['Keep satisfied', 'Manage closely', 'Minimal effort', 'Keep informed'] as Quadrants,
  standfirst: ({ x, y }: Axes) => `Stakeholders by ${name(y)} and ${name(x)}, as raters judge them.`,
  mean: 'The mean of what raters say',
  spread: 'From the lowest to the highest rating',
  count: (standing: number, unscored: number) =>
    `${count(standing, 'actor has', 'actors have')} both scores${unscored > 0 ? `; ${unscored.toLocaleString('en')} ${unscored === 1 ? 'has' : 'have'} not, and ${unscored === 1 ? 'stands' : 'stand'} nowhere` : ''}.`,
  agreement: (dimension: string, { alpha, actors }: Agreement) => {
    const rated = count(actors, 'actor', 'actors')
    if (alpha === null)
      return `On ${name(dimension)} raters give the same value throughout (${rated} rated twice or more).`
    return `On ${name(dimension)} raters ${judge(alpha)} (Krippendorff’s alpha = ${printScore(alpha)}; ${rated} rated twice or more).`
  },
  alt: (title: string, { x, y }: Axes, standing: number) =>
    `Grid of ${count(standing, 'actor', 'actors')} by ${name(y)} (upwards) and ${name(x)} (to the right): ${title}.${standing > 0 ? ' A list of the scores follows.' : ''}`,
  scored: (dimension: string, { mean, least, most, ratings }: Score) => {
    const spread = least === most ? '' : `, from ${printScore(least)} to ${printScore(most)}`
    const raters = ratings.length > 1 ? ` (mean of ${ratings.length} raters${spread})` : ''
    const reasons = ratings.flatMap(({ reason }) => (reason ? inLanguage(reason, 'en') : []))
    return `${name(dimension)} ${printScore(mean)}${raters}${reasons.length > 0 ? `: ${reasons.join(' / ')}` : ''}`
  },
  stands: (actor: string, scores: readonly string[]) => `${actor}: ${scores.join('; ')}.`,
}

function name(dimension: string): string {
  const printed = scoring.dimension(dimension)
  return printed.charAt(0).toLowerCase() + printed.slice(1)
}

/** The thresholds are those that Krippendorff (2004) proposes. */
function judge(alpha: number): string {
  if (alpha >= 0.8) return 'agree well'
  if (alpha >= 0.667) return 'agree enough for tentative conclusions'
  return alpha > 0 ? 'agree little: a conclusion from the mean rests on weak ground' : 'agree no more than by chance'
}
