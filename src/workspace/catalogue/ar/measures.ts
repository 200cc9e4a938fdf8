import type { Exactness, MeasureNote, MeasureUnit } from '../../../analysis/measure.ts'
import type { Layer } from '../../../analysis/measuring.ts'
import { measures as english } from '../en/measures.ts'
import { printScore } from '../en/printScore.ts'
import type { Counted } from './count.ts'
import { ACTORS, count, OF_RELATIONS, RELATIONS } from './count.ts'
import { measureWords } from './measureWords.ts'

/** In the order of the English ones. */
const GROUP_NAMES = [
  'من له روابط كثيرة؟',
  'من يقع بين غيره أو قربهم؟',
  'من حسنت مكانته؟',
  'ما الذي يصل الشبكة؟',
  'من يقف بين المجموعات؟',
  'من يجتمع مع من؟',
  'هل هي متوازنة؟',
]

const LAYER_NAMES: Readonly<Record<Layer['id'], string>> = {
  all: 'كل العلاقات',
  conduits: 'العلاقات الناقلة للنفوذ',
  positive: 'العلاقات الداعمة',
  negative: 'العلاقات العدائية',
  signed: 'العلاقات الداعمة والعدائية',
}

const PAIRS: Counted = {
  ...{ zero: 'لا زوج', one: 'زوج واحد', two: 'زوجان', few: 'أزواج', many: 'زوجًا', other: 'زوج' },
}
const WAYS: Counted = { zero: 'لا طريق', one: 'طريق واحد', two: 'طريقان', few: 'طرق', many: 'طريقًا', other: 'طريق' }
const CAMPS: Counted = {
  ...{ zero: 'لا معسكر', one: 'معسكر واحد', two: 'معسكران', few: 'معسكرات', many: 'معسكرًا', other: 'معسكر' },
}
const COMMUNITIES: Counted = {
  ...{ zero: 'لا جماعة', one: 'جماعة واحدة', two: 'جماعتان', few: 'جماعات', many: 'جماعة', other: 'جماعة' },
}

const COUNTED: Readonly<Record<Exclude<MeasureUnit, 'share' | 'score' | 'class'>, Counted>> = {
  relations: RELATIONS,
  actors: ACTORS,
  ways: WAYS,
  triangles: { zero: 'لا مثلث', one: 'مثلث واحد', two: 'مثلثان', few: 'مثلثات', many: 'مثلثًا', other: 'مثلث' },
  pairs: PAIRS,
  parts: { zero: 'لا جزء', one: 'جزء واحد', two: 'جزآن', few: 'أجزاء', many: 'جزءًا', other: 'جزء' },
}

const EXACTNESSES: Readonly<Record<Exactness, string>> = {
  exact: 'دقيق',
  bound: 'دقيق إن انتهى البحث ضمن حده، وإلا فمع حد أدنى',
  seeded: 'أفضل ما وُجد من بدايات عدة، ولم يُبرهن أنه الأفضل',
}

function printValue(value: number, unit: MeasureUnit): string {
  if (Number.isNaN(value)) return 'غير معرَّف'
  if (unit === 'share') return `${printScore(100 * value)} %`
  if (unit === 'score' || value < 0) return `\u2066${printScore(value)}\u2069`
  return unit === 'class' ? String(value) : count(value, COUNTED[unit])
}

function printNote(note: MeasureNote): string {
  switch (note.code) {
    case 'attenuation':
      return `كل خطوة تزن ${printScore(note.alpha)} مما قبلها.`
    case 'bound':
      return `بلغ البحث حده: يخالف التقسيم الذي وُجد ${note.found}، ويخالف أي تقسيم ${note.least} على الأقل.`
    case 'camps':
      return `عدد المعسكرات: ${count(note.camps, CAMPS)}.`
    case 'separate':
      return `الروابط ذات الإشارة ${note.parts} من الأجزاء المنفصلة، ولا يُعلم أي معسكر من جزء يوافق أي معسكر من آخر.`
    case 'communities':
      return `${count(note.communities, COMMUNITIES)} بنمطية ${printScore(note.modularity)}، وهي الأفضل من ${note.starts} من البدايات.`
    case 'apart':
      return `بإشارتين معًا، فلا يدخل في الحساب: ${count(note.pairs, PAIRS)}.`
    case 'without-group':
      return `تُرك لأن إحدى الجهات بلا مجموعة: ${count(note.ways, WAYS)}.`
    case 'too-large':
      return `يطول حسابه لعدد ${note.actors} من الجهات المتصلة، والحد ${note.most}.`
    case 'largest-component':
      return `يخص أكبر جزء فيه روابط ذات إشارة: ${count(note.actors, ACTORS)}.`
  }
}

const GROUPS = english.groups.map(({ ids }, index) => ({ ids, name: GROUP_NAMES[index]! }))

export const measures: typeof english = {
  byId: measureWords,
  layer: ({ id, way }) =>
    `${LAYER_NAMES[id]}، ${way === 'either' ? 'في الاتجاهين' : id === 'conduits' ? 'باتجاه النفوذ' : 'من المصدر إلى الهدف'}`,
  exactness: (exactness) => EXACTNESSES[exactness],
  value: printValue,
  note: printNote,
  higher: 'الأعلى',
  formula: 'الصيغة',
  source: 'المرجع',
  exact: 'الدقة',
  notSaid: 'ما لا يقوله',
  undefined: 'غير معرَّف لهذه البيانات.',
  nobody: 'لا شيء في هذه البيانات قيمته فوق الصفر.',
  and: (names) => names.join(' و'),
  members: (name, members) => `${name}: ${members.join('؛ ')}`,
  groups: GROUPS,
  title: 'المقاييس',
  list: 'ما يُقاس',
  result: 'الحاصل',
  onLayer: 'العلاقات',
  working: (share) => `جارٍ الحساب: ${Math.round(100 * share)} %`,
  stop: 'إيقاف',
  stopped: 'لم يُحسب بعد. اختر المقياس من جديد ليُحسب.',
  rank: (rank) => `${rank}.`,
  showMore: (number) => `إظهار ${number} غيرها`,
  class: (number, members) => `${number}: ${count(members, ACTORS)}`,
  breaking: (number) =>
    number === 0 ? 'لا علاقة تخالف هذا التقسيم.' : `يخالف هذا التقسيم: ${count(number, RELATIONS)}.`,
  standing: (name, rank, all, value) => `${name}: ${value}، في الرتبة ${rank} من ${all}.`,
  inClass: (name, number, members) => `${name}: ${number}، ومعه ${members - 1} غيره.`,
  isMissing: (name) => `${name}: غير معرَّف لهذه الجهة.`,
  showBreaking: 'إظهارها في المخطط',
  rankNearby: 'الرتب القريبة',
  openMeasures: 'كل المقاييس…',
  shown: 'المقياس الظاهر',
  noneShown: 'لا شيء',
  show: 'أظهِره مع الجهات',
  hide: 'أخفِه',
  disc: (largest) => `مساحة القرص هي القيمة، وأكبرها ${largest}.`,
  numbered: 'يدلّ الرقم في القرص على من يجتمع مع من.',
  ringed: (relations) => (relations === 0 ? 'لا علاقة تخالفه' : `داخل إطار، تخالفه: ${count(relations, RELATIONS)}`),
  distribution: 'توزّع القيم',
  spread: (least, median, most, actors) =>
    `${count(actors, ACTORS)}: من ${least} إلى ${most}، ونصفها لا يتجاوز ${median}.`,
  more: (number, undefinedOnes) =>
    [number > 0 ? `وغيرها ${number}` : '', undefinedOnes > 0 ? `غير معرَّف لعدد ${undefinedOnes}` : '']
      .filter(Boolean)
      .join('، '),
  counted: (relations, all) =>
    relations === all
      ? `تُحسب العلاقات كلها: ${count(all, RELATIONS)}.`
      : `يُحسب ${relations} من ${count(all, OF_RELATIONS)}، ولغيرها حالة أخرى أو تصريح آخر.`,
  onlySource: (title) =>
    `الأدلة كلها من مصدر واحد هو «${title}». نص كاتب واحد يكاد يكون متوازنًا دائمًا، وتوازن النص ليس توازن الواقع.`,
}
