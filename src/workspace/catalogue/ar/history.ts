import { inLanguage } from '../../../base/language.ts'
import type { Label } from '../../document.ts'
import type { history as english } from '../en/history.ts'

export const history: typeof english = {
  undo: (label) => (label === null ? 'تراجع' : `تراجع: ${printLabel(label)}`),
  redo: (label) => (label === null ? 'إعادة' : `إعادة: ${printLabel(label)}`),
}

function printLabel(label: Label): string {
  switch (label.code) {
    case 'move-actor':
      return `نقل ${inLanguage(label.name, 'ar')}`
    case 'reset-places':
      return 'إعادة ضبط المواضع'
    case 'restore-version':
      return label.name ? `استعادة «${label.name}»` : 'استعادة نسخة سابقة'
    default:
      return `${DONE[label.code]} ${inLanguage(label.name, 'ar')}${label.count > 1 ? ` و${label.count - 1} غيره` : ''}`
  }
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
