import { inLanguage } from '../../../base/language.ts'
import type { EditLabel, Label } from '../../document.ts'
import type { history as english } from '../en/history.ts'
import type { Counted } from './count.ts'
import { count, OF_RECORDS, OF_RELATIONS } from './count.ts'
import { FIELD_NAMES } from './fieldNames.ts'

export const history: typeof english = {
  undo: (label) => (label === null ? 'تراجع' : `تراجع: ${printLabel(label)}`),
  redo: (label) => (label === null ? 'إعادة' : `إعادة: ${printLabel(label)}`),
  step: printLabel,
  past: printLabel,
}

function printLabel(label: Label): string {
  switch (label.code) {
    case 'move-actor':
      return `نقل ${inLanguage(label.name, 'ar')}`
    case 'reset-places':
      return 'إعادة ضبط المواضع'
    case 'merge-file':
      return `الدمج مع «${label.name}»`
    case 'import':
      return `استيراد «${label.name}»`
    case 'rename':
      return `تسمية المستند «${label.name}»`
    case 'take-back':
      return `التراجع وحده عن «${printLabel(label.of)}»`
    case 'restore-version':
      return label.name ? `استعادة «${label.name}»` : 'استعادة نسخة سابقة'
    case 'cells':
      return `${DONE_TO_CELLS[label.act]} ${count(label.count, OF_CELLS)}`
    case 'set-field':
      return `تعيين ${FIELD_NAMES[label.field ?? ''] ?? 'حقل'} في ${count(label.count, OF_RECORDS)}`
    default:
      return `${DONE[label.code]} ${printField(label)}${nameRecord(label)}${printMore(label)}`
  }
}

function printField({ field }: EditLabel): string {
  const name = field === undefined ? undefined : FIELD_NAMES[field]
  return name ? `${name} في ` : ''
}

function printMore({ count: number, relations = 0 }: EditLabel): string {
  const more = number > 1 ? ` و${number - 1} غيره` : ''
  return relations > 0 ? `${more} مع ${count(relations, OF_RELATIONS)}` : more
}

function nameRecord({ of, name }: EditLabel): string {
  return of ? `${RECORDS[of]} «${inLanguage(name, 'ar')}»` : inLanguage(name, 'ar')
}

const RECORDS = {
  event: 'الحدث',
  claim: 'المسألة',
  group: 'المجموعة',
  type: 'النوع',
  figure: 'الشكل',
  rating: 'التقييم',
} as const
const DONE_TO_CELLS = { paste: 'لصق', cut: 'قص', clear: 'إفراغ', fill: 'تعبئة إلى الأسفل:' } as const

const OF_CELLS: Counted = {
  ...{ zero: 'لا خلية', one: 'خلية واحدة', two: 'خليتين', few: 'خلايا', many: 'خلية', other: 'خلية' },
}
const DONE = {
  add: 'إضافة',
  change: 'تعديل',
  remove: 'حذف',
  merge: 'دمج',
  split: 'تقسيم',
  join: 'ضمّ',
  move: 'نقل',
} as const
