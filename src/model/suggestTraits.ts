import { normaliseText } from '../base/normaliseText.ts'
import type { Direction, Sign } from './relationTypes.ts'
import { findEnglishVerb } from './sentence/englishVerb.ts'

/** What a relation type probably means, for a person to take or leave. */
export interface SuggestedTraits {
  readonly sign: Sign
  readonly conduit: boolean
  readonly direction: Direction
}

/**
 * Words for relations by the way in which influence travels along them and by what they do to their target. English
 * verbs stand in their infinitive.
 */
const WORDS: readonly (readonly [Direction, Sign, string])[] = [
  [
    'forward',
    1,
    'fund, finance, sponsor, donate to, donation, grant, invest in, invests, arm, train, supply, equip, advise, assist, aid, help, ' +
      'payment, pay, subsidise, subsidize, mentor, يمول، يموّل، يسلح، يسلّح، يدرب، يدرّب، يساعد، تمويل',
  ],
  [
    'forward',
    0,
    'own, ownership, control, command, lead, head, manage, direct, govern, run, supervise, oversee, regulate, employ, appoint, ' +
      'hire, chair, influence, directorship, parent, parent of, father of, mother of, founder of, found, host, ' +
      'admin to, يملك، يمتلك، يسيطر على، يقود، يرأس، يدير، يعين، يعيّن، يؤثر في، يشرف على',
  ],
  ['reverse', 1, 'affiliated with, be affiliated with, be loyal to, loyal to, follow, مرتبط بـ، موال لـ، يتبع'],
  [
    'reverse',
    0,
    'work for, work at, report to, belong to, depend on, be part of, part of, be a member of, member of, membership, memberof, ' +
      'employee of, employment, subsidiary of, be owned by, owned by, be controlled by, controlled by, be funded by, funded by, ' +
      'be led by, led by, be commanded by, عضو في، جزء من، يعمل لدى، يعمل في',
  ],
  [
    'both',
    1,
    'ally with, be allied with, allied with, ally, allies, alliance, cooperate with, cooperation, partner with, partner, partnership, ' +
      'collaborate with, friend, friend of, friends, married to, be married to, spouse, family, cofounder, ' +
      'متحالف مع، حليف، يتعاون مع، صديق، شريك',
  ],
  [
    'none',
    1,
    'support, back, endorse, praise, protect, defend, like, love, trust, agree with, agree, accommodate, recognise, recognize, thank, ' +
      'يدعم، يؤيد، يحمي، يثق بـ',
  ],
  [
    'none',
    -1,
    'oppose, attack, criticise, criticize, fight, threaten, sue, block, sanction, compete with, rival, rival of, enemy, enemy of, ' +
      'hate, dislike, distrust, kill, arrest, accuse, reject, protest, protest against, blackmail, bomb, invade, expel, dismiss, ' +
      'undermine, boycott, betray, disapprove, coerce, assault, antagonist, conflict with, ' +
      'يعارض، يهاجم، ينتقد، يحارب، يهدد، يرفض، يتهم، عدو، خصم',
  ],
  [
    'none',
    0,
    'know, meet, mention, talk to, talk, contact, visit, email, cite, be located in, located in, locatedin, associate, ' +
      'unknownlink, coauthor, co-occur with, يعرف، يلتقي، يذكر',
  ],
]

/** The root codes of CAMEO and the categories of PLOVER that say what an act does to its target. */
const CODES: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...(
    ['03', '05', '06', '07', '08', 'agree', 'support', 'cooperate', 'aid', 'yield', 'retreat', 'concede'] as const
  ).map((code) => [code, 1] as const),
  ...(['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20'] as const).map((code) => [code, -1] as const),
  ...(['request', 'accuse', 'reject', 'threaten', 'protest', 'mobilize', 'sanction', 'coerce', 'assault'] as const).map(
    (code) => [code, -1] as const,
  ),
  ...(['01', '02', '04', '09', 'consult', 'investigate'] as const).map((code) => [code, 0] as const),
])

const TRAITS: ReadonlyMap<string, SuggestedTraits> = new Map(
  WORDS.flatMap(([direction, sign, words]) =>
    words
      .split(/[,،]/)
      .map((word) => [normaliseText(word), { sign, conduit: direction !== 'none', direction }] as const),
  ),
)

/** Suggests what a word for a relation means: a verb in English or Arabic, or a code of CAMEO or PLOVER. */
export function suggestTraits(label: string): SuggestedTraits | undefined {
  const spaced = label
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
  const infinitive = findEnglishVerb(spaced)?.infinitive.singular
  const known = [spaced, infinitive, label].map((word) => word && TRAITS.get(normaliseText(word))).find(Boolean)
  if (known) return known
  const root = /^(0[1-9]|1\d|20)\d{0,2}$/.exec(spaced)?.[1] ?? spaced
  const sign = CODES.get(root)
  return sign === undefined ? undefined : { sign, conduit: false, direction: 'none' }
}
