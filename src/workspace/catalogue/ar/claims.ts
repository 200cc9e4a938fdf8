import type { claims as english } from '../en/claims.ts'
import type { Counted } from './count.ts'
import { count } from './count.ts'

const MATTERS: Counted = {
  ...{ zero: 'لا مسألة خلافية', one: 'مسألة خلافية واحدة', two: 'مسألتان خلافيتان' },
  ...{ few: 'مسائل خلافية', many: 'مسألة خلافية', other: 'مسألة خلافية' },
}

/** The texts of the view of contested matters in Arabic. */
export const claims: typeof english = {
  label: 'المسائل الخلافية',
  counted: (number, positions) => `${count(number, MATTERS)}؛ عدد المواقف: ${positions}`,
  add: 'مسألة خلافية جديدة…',
  nothing: 'لم تُسجَّل مسألة خلافية. أضف واحدة حيث تختلف المصادر أو الجهات: من يقول ماذا، وبأي دليل، وما يتوقف عليها.',
  evidence: (pieces) => `الأدلة: ${pieces}`,
  hanging: 'ما يتوقف عليها',
  hangingNothing: 'لا علاقة ولا حدث مسجَّل على أنه متوقف عليها.',
  select: (relations) => `إظهار علاقاتها في الرسم: ${relations}`,
  noPositions: 'لا موقف لأحد منها بعد.',
  meaning:
    'المواقف كما تُنسب إلى أصحابها، جنبًا إلى جنب وبترتيب البيانات. ولا شيء هنا يقول من المحق، والموقف الواحد لا يحسم المسألة.',
}
