import type { Explicitness, Status } from '../../model/dataset.ts'

const STATUS_WORDS: Readonly<Record<string, Status>> = {
  ...{ actual: 'actual', current: 'actual', fact: 'actual', ongoing: 'actual', active: 'actual', confirmed: 'actual' },
  ...{ past: 'past', former: 'past', formerly: 'past', ended: 'past', historical: 'past' },
  ...{ attempted: 'attempted', tried: 'attempted', attempt: 'attempted' },
  ...{ intended: 'intended', planned: 'intended', goal: 'intended', aim: 'intended', wanted: 'intended' },
  ...{ possible: 'possible', potential: 'possible', may: 'possible', might: 'possible', likely: 'possible' },
  ...{ alleged: 'alleged', claimed: 'alleged', rumoured: 'alleged', rumored: 'alleged', accused: 'alleged' },
  ...{ unspecified: 'unspecified', 'not said': 'unspecified', unknown: 'unspecified' },
  ...{ قائم: 'actual', قائمة: 'actual', حالي: 'actual', حالية: 'actual', فعلي: 'actual', فعلية: 'actual' },
  ...{
    سابق: 'past',
    سابقة: 'past',
    ماض: 'past',
    ماضية: 'past',
    محاولة: 'attempted',
    مقصود: 'intended',
    مزمعة: 'intended',
  },
  ...{ مقصودة: 'intended', ممكن: 'possible', ممكنة: 'possible', محتمل: 'possible', محتملة: 'possible' },
  ...{ مزعوم: 'alleged', مزعومة: 'alleged', 'غير معروف': 'unspecified', 'غير معروفة': 'unspecified' },
}

const EXPLICITNESS_WORDS: Readonly<Record<string, Explicitness>> = {
  ...{ stated: 'stated', explicit: 'stated', implied: 'implied', implicit: 'implied', inferred: 'inferred' },
  ...{ unspecified: 'unspecified', 'not said': 'unspecified', unknown: 'unspecified' },
  ...{ 'مصرّح بها': 'stated', 'مفهومة ضمنًا': 'implied', مستنتجة: 'inferred', 'غير معروف': 'unspecified' },
}

/** A status as people write it; `undefined`: it is none. */
export function findStatus(value: unknown): Status | undefined {
  return findIn(STATUS_WORDS, value)
}

/** How explicit a source is, as people write it; `undefined`: it is nothing of the kind. */
export function findExplicitness(value: unknown): Explicitness | undefined {
  return findIn(EXPLICITNESS_WORDS, value)
}

/** A grade of credibility as it stands, alone or before what it means (`2: probably true`); `undefined`: it is none. */
export function findCredibility(value: unknown): number | undefined {
  const [, digit] = /^([1-6])(?:\s*[:.\u2013-].*)?$/.exec(String(value).trim()) ?? []
  return digit === undefined ? undefined : Number(digit)
}

function findIn<Value>(words: Readonly<Record<string, Value>>, value: unknown): Value | undefined {
  const text = String(value).trim().toLowerCase()
  return Object.hasOwn(words, text) ? words[text] : undefined
}
