import { findProposal } from '../../../analysis/stakeholders/dimension.ts'
import { inLanguage } from '../../../base/language.ts'
import { printScore } from '../en/printScore.ts'
import type { scoring as english } from '../en/scoring.ts'
import { ACTORS, count } from './count.ts'

const NAMES: Readonly<Record<string, string>> = {
  ...{ power: 'النفوذ', interest: 'الاهتمام', legitimacy: 'الشرعية', urgency: 'الإلحاح' },
}

/** The texts about ratings of stakeholders in Arabic. */
export const scoring: typeof english = {
  dimension: (dimension) => {
    const proposal = findProposal(dimension)
    if (proposal === undefined) return NAMES[dimension] ?? dimension
    return proposal === '' ? 'الموقف' : `الموقف من: ${proposal}`
  },
  ends: (dimension) => (findProposal(dimension) === undefined ? ['لا شيء', 'الأقصى'] : ['معارض بشدة', 'مؤيد بشدة']),
  quadrants: ['أبقِه راضيًا', 'تابِعه عن قرب', 'أدنى جهد', 'أبقِه على اطّلاع'],
  standfirst: ({ x, y }) => `أصحاب المصلحة حسب ${scoring.dimension(y)} و${scoring.dimension(x)}، كما يقيّمهم المقيّمون.`,
  mean: 'متوسط تقييمات المقيّمين',
  spread: 'من أدنى تقييم إلى أعلاه',
  count: (standing, unscored) =>
    `لها الدرجتان: ${count(standing, ACTORS)}${unscored > 0 ? `؛ وليست لغيرها، فلا موضع لها: ${count(unscored, ACTORS)}` : ''}.`,
  agreement: (dimension, { alpha, actors }) => {
    const rated = `قيّمها اثنان أو أكثر: ${count(actors, ACTORS)}`
    const name = scoring.dimension(dimension)
    if (alpha === null) return `${name}: كل المقيّمين يعطون القيمة نفسها (${rated}).`
    return `${name}: ${judge(alpha)} (ألفا كريبندورف = ${printScore(alpha)}؛ ${rated}).`
  },
  alt: (title, { x, y }, standing) =>
    `شبكة فيها ${count(standing, ACTORS)} حسب ${scoring.dimension(y)} (إلى الأعلى) و${scoring.dimension(x)} (إلى اليمين): ${title}.${standing > 0 ? ' وتليها قائمة بالدرجات.' : ''}`,
  scored: (dimension, { mean, least, most, ratings }) => {
    const spread = least === most ? '' : `، من ${printScore(least)} إلى ${printScore(most)}`
    const raters = ratings.length > 1 ? ` (متوسط المقيّمين، وعددهم ${ratings.length}${spread})` : ''
    const reasons = ratings.flatMap(({ reason }) => (reason ? inLanguage(reason, 'ar') : []))
    return `${scoring.dimension(dimension)} ${printScore(mean)}${raters}${reasons.length > 0 ? `: ${reasons.join(' / ')}` : ''}`
  },
  stands: (actor, scores) => `${actor}: ${scores.join('؛ ')}.`,
}

function judge(alpha: number): string {
  if (alpha >= 0.8) return 'المقيّمون متفقون إلى حد كبير'
  if (alpha >= 0.667) return 'المقيّمون متفقون بما يكفي لاستنتاج أولي'
  return alpha > 0 ? 'المقيّمون قليلو الاتفاق، فالمتوسط ضعيف السند' : 'اتفاق المقيّمين لا يزيد على المصادفة'
}
