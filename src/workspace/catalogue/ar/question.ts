import type { answer } from '../en/answer.ts'
import { count, OF_RELATIONS, OF_STEPS } from './count.ts'

export const STATUS_NAMES = {
  actual: 'قائمة',
  past: 'سابقة',
  attempted: 'جرت محاولتها',
  intended: 'مزمعة',
  possible: 'محتملة',
  alleged: 'مزعومة',
  unspecified: 'غير مذكورة الحالة',
} as const

const KINDS = { reach: 'بمسارات الوصول', effect: 'بمسارات الأثر', stance: 'بمسارات الموقف' } as const
const KNOWN = {
  stated: 'مصرّح بها',
  implied: 'مفهومة ضمنًا',
  inferred: 'مستنتجة',
  unspecified: 'لم يُذكر كيف عُرفت',
} as const
const ORDERS = {
  status: 'الأثبت والأقصر أولًا',
  strength: 'الأقوى أولًا',
  confidence: 'الأوثق أولًا',
  sources: 'الأكثر مصادر أولًا',
} as const

/** The texts of a question about paths, in Arabic. */
export const question: typeof answer.question = {
  separator: '، ',
  quoted,
  ends: (from, to) => `من ${either(from)} إلى ${either(to)}`,
  sides: {
    reached: (names) => `كل من يصل إليه تأثير ${either(names)}`,
    reaching: (names) => `كل من يصل تأثيره إلى ${either(names)}`,
    common: (names) => `كل من يصل تأثيره إلى كلٍّ من ${all(names)}`,
  },
  criteria: {
    kind: { phrase: (kind) => KINDS[kind] },
    types: {
      phrase: (labels) =>
        labels.length === 0 ? 'دون أي نوع من العلاقات' : `عبر العلاقات: ${either(labels.map(quoted))}`,
    },
    maxSteps: { phrase: (most) => `في ${count(most, OF_STEPS)} على الأكثر` },
    statuses: {
      phrase: (statuses) =>
        statuses.length === 0 ? 'دون أي حالة' : `والعلاقات ${either(statuses.map((status) => STATUS_NAMES[status]))}`,
    },
    explicitness: {
      phrase: (known) =>
        known.length === 0 ? 'دون المصرّح بها والمفهومة ضمنًا والمستنتجة' : either(known.map((one) => KNOWN[one])),
    },
    time: {
      phrase: ({ mode, within }) =>
        ({
          each: within === null ? 'سارية في أي وقت' : `سارية في ${within}`,
          together: within === null ? 'سارية كلها معًا' : `سارية كلها معًا خلال ${within}`,
          sequence: within === null ? 'متتابعة زمنيًّا' : `متتابعة زمنيًّا خلال ${within}`,
        })[mode],
    },
    unknownTimes: { phrase: () => 'دون احتساب التواريخ المجهولة' },
    reliability: { phrase: (letter) => `من مصادر درجتها ${letter} على الأقل` },
    credibility: { phrase: (number) => `بمصداقية ${number} أو أفضل` },
    confidence: { phrase: (least) => `بثقة لا تقل عن ${least}` },
    ungraded: { phrase: () => 'دون احتساب الدرجات المجهولة' },
    via: { phrase: (names) => `مرورًا بـ${names.join(' ثم ')}` },
    avoid: { phrase: (names) => `دون المرور بـ${either(names)}` },
    maxRelations: { phrase: (most) => `دون المرور بجهات لها أكثر من ${count(most, OF_RELATIONS)}` },
    withoutSources: { phrase: (titles) => `دون المصدر ${either(titles.map(quoted))}` },
    only: { phrase: () => 'عبر ما تُظهره عوامل التصفية فقط' },
    order: { phrase: (order) => ORDERS[order] },
  },
}

function quoted(text: string): string {
  return `«${text}»`
}

export function either(items: readonly string[]): string {
  return join(items, 'أو ')
}

function all(items: readonly string[]): string {
  return join(items, 'و')
}

function join(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} ${last}${items.at(-1)}`
}
