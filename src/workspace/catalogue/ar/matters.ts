import type { matters as english } from '../en/matters.ts'
import { count } from './count.ts'

const PIECES = { zero: 'لا دليل', one: 'دليل واحد', two: 'دليلان', few: 'أدلة', many: 'دليلًا', other: 'دليل' }

export const matters: typeof english = {
  title: 'المسائل الخلافية والأحداث',
  parts: 'ما يُسرد',
  part: { claims: 'المسائل الخلافية', events: 'الأحداث بحسب النوع' },
  nothing: {
    claims: 'لا مسألة خلافية مسجّلة في هذه البيانات.',
    events: 'لا حدث مسجّل في هذه البيانات.',
  },
  hanging: 'ما يتوقف عليها',
  nothingHangs: 'لا علاقة ولا حدث في البيانات يتوقف عليها.',
  show: 'إظهار في المخطط',
  showThis: (title) => `إظهار في المخطط: ${title}`,
  evidence: (number) => (number === 0 ? 'بلا دليل' : `الأدلة: ${count(number, PIECES)}`),
  role: (role, actors) => `${role}: ${actors.join('، ')}`,
}
