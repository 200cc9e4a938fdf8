/** The forms of a noun after a number, by category of Unicode's plural rules for Arabic. */
export interface Counted {
  readonly zero: string
  readonly one: string
  readonly two: string
  /** From 3 to 10: the plural. */
  readonly few: string
  /** From 11 to 99: the singular in the accusative. */
  readonly many: string
  /** Whole hundreds, and the first two numbers after each: the singular in the genitive. */
  readonly other: string
}

const RULES = new Intl.PluralRules('ar')

/** "مسار واحد", "مساران", "3 مسارات", "11 مسارًا", "100 مسار". Digits and their separators are Western, as in names. */
export function count(number: number, forms: Counted): string {
  const category = RULES.select(number)
  const noun = forms[category]
  return category === 'few' || category === 'many' || category === 'other'
    ? `${number.toLocaleString('en')} ${noun}`
    : noun
}

/** Nouns in the nominative. */
export const ACTORS: Counted = {
  ...{ zero: 'لا جهة فاعلة', one: 'جهة فاعلة واحدة', two: 'جهتان فاعلتان' },
  ...{ few: 'جهات فاعلة', many: 'جهة فاعلة', other: 'جهة فاعلة' },
}
export const RELATIONS: Counted = {
  ...{ zero: 'لا علاقة', one: 'علاقة واحدة', two: 'علاقتان', few: 'علاقات', many: 'علاقة', other: 'علاقة' },
}
export const PATHS: Counted = {
  ...{ zero: 'لا مسار', one: 'مسار واحد', two: 'مساران', few: 'مسارات', many: 'مسارًا', other: 'مسار' },
}
export const STEPS: Counted = {
  ...{ zero: 'لا خطوة', one: 'خطوة واحدة', two: 'خطوتان', few: 'خطوات', many: 'خطوة', other: 'خطوة' },
}

/** The same nouns in the genitive, in which only the dual differs. */
export const OF_RELATIONS: Counted = { ...RELATIONS, two: 'علاقتين' }
export const OF_PATHS: Counted = { ...PATHS, two: 'مسارين' }
export const OF_STEPS: Counted = { ...STEPS, two: 'خطوتين' }
export const OF_RECORDS: Counted = {
  ...{ zero: 'لا سجل', one: 'سجل واحد', two: 'سجلين', few: 'سجلات', many: 'سجلًا', other: 'سجل' },
}
