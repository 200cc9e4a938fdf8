import type { ArrangingWords } from '../../../scene/arrangement.ts'
import type { ComposingWords } from '../../../scene/composing.ts'

const PLURALS: Readonly<Record<string, string>> = {
  person: 'أشخاص',
  post: 'مناصب',
  government: 'حكومات',
  'government-body': 'هيئات',
  ministry: 'وزارات',
  'intelligence-service': 'أجهزة',
  'security-service': 'أجهزة',
  military: 'قوات',
  'armed-group': 'جماعات مسلحة',
  party: 'أحزاب',
  'political-bloc': 'كتل',
  state: 'دول',
  'international-organisation': 'منظمات',
  coalition: 'تحالفات',
  company: 'شركات',
  organisation: 'منظمات',
  media: 'وسائل إعلام',
  place: 'أماكن',
  infrastructure: 'أماكن',
  resource: 'موارد',
  issue: 'قضايا',
  collective: 'جماعات',
}

/** The words that stand in a diagram. The noun comes before its number, since after it it would change with it. */
export const diagram: ArrangingWords & ComposingWords = {
  folded: (number, actorType) => {
    const plural = actorType === null ? undefined : PLURALS[actorType]
    return plural === undefined ? `+${number} أخرى` : `${plural} +${number}`
  },
  looseCamp: (index) => `معسكر ${index}`,
  past: 'سابقًا',
}
