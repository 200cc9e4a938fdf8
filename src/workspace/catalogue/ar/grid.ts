import type { DateProblem } from '../../../model/time/parseMoment.ts'
import type { grid as english } from '../en/grid.ts'
import type { Counted } from './count.ts'
import { count, OF_RECORDS } from './count.ts'

const NEW = { actors: 'جهة فاعلة جديدة', relations: 'علاقة جديدة', events: 'حدث جديد' } as const

const CELLS: Counted = {
  ...{ zero: 'لا خلية', one: 'خلية واحدة', two: 'خليتان', few: 'خلايا', many: 'خلية', other: 'خلية' },
}
const ROWS: Counted = { zero: 'لا صف', one: 'صف واحد', two: 'صفان', few: 'صفوف', many: 'صفًا', other: 'صف' }
const COLUMNS: Counted = {
  ...{ zero: 'لا عمود', one: 'عمود واحد', two: 'عمودان', few: 'أعمدة', many: 'عمودًا', other: 'عمود' },
}

const dateProblems: Readonly<Record<DateProblem, (text: string) => string>> = {
  'not-a-date': (text) => `«${text}» ليس تاريخًا. اكتبه هكذا: 2020 أو 2020-07 أو 2020-07-14.`,
  'no-such-date': (text) => `لا وجود لهذا التاريخ: «${text}». تحقق من الشهر واليوم.`,
  'ends-before-it-starts': (text) => `«${text}» ينتهي قبل أن يبدأ.`,
}

const meant = (closest: string | null) => (closest ? `؛ هل تقصد «${closest}»؟` : '.')

export const grid: typeof english = {
  help: 'تنقّل بالأسهم، وحرّر بمفتاح الإدخال أو بالكتابة، ووسّع التحديد بمفتاح Shift، وأفرغ الخلايا بمفتاح Delete، وحدّد الصف بمفتاح المسافة.',
  helpByTouch: 'انقر الخلية مرتين لتحريرها.',
  newRecord: (table) => NEW[table],
  lacks: (names) => `لم يُسجَّل بعد، ينقصه: ${names.join(' و')}.`,
  readOnly: 'هذا المستند مفتوح للقراءة فقط.',
  fixed: (column) => `«${column}» يُستخرج من بيانات أخرى ولا يُكتب.`,
  inDiagram: 'يُختار في المخطط ما إذا كان يُظهر الجهة الفاعلة.',
  editor: (column) => `تحرير ${column}`,
  options: 'الخيارات',
  asTyped: (text) => `↑ يُبقي «${text}» كما كُتب.`,
  refusedIn: (text, why) => `لم يُقبل: «${text}». ${why}`,
  copied: (cells) => `نُسخت ${count(cells, CELLS)}.`,
  taken: (changed, added) =>
    [
      changed === 0 ? 'لم يتغير شيء' : `تغيرت ${count(changed, CELLS)}`,
      ...(added > 0 ? [`أُضيف ${count(added, ROWS)}`] : []),
    ].join('، '),
  newActors: (names) => `${names.length === 1 ? 'جهة فاعلة جديدة' : 'جهات فاعلة جديدة'}: ${names.join('، ')}`,
  newType: 'نوع علاقة جديد',
  newTypes: (names) =>
    `${names.length === 1 ? 'نوع علاقة جديد' : 'أنواع علاقات جديدة'}: ${names.join('، ')}. حدِّد أثرها في «الأنواع والمجموعات».`,
  rangeIs: (rows, columns) => `${count(rows, ROWS)} في ${count(columns, COLUMNS)}`,
  refused: {
    title: (cells) => `لم تُقبل ${count(cells, CELLS)}`,
    row: 'الصف',
    column: 'العمود',
    text: 'النص',
    why: 'السبب',
    go: 'انتقل إلى الخلية',
    newRow: (number) => `صف جديد ${number}`,
    beyond: 'بعد العمود الأخير',
    makeTypes: (names) =>
      names.length === 1 ? `إضافة «${names[0]}» نوعَ علاقة` : `إضافة أنواع علاقات جديدة: ${names.length}`,
    copy: 'نسخ القائمة',
    dismiss: 'إغلاق',
  },
  setField: {
    title: 'تعيين حقل',
    field: 'الحقل',
    value: 'القيمة',
    fieldOf: (table, name) => `${table === 'actors' ? 'الجهة الفاعلة' : 'العلاقة'}: ${name}`,
    counts: (sets, all, same) =>
      `يُعيَّن في ${sets} من ${all}، و${same === 0 ? 'لا شيء منها يحمله' : `${same} منها يحمله`} من قبل.`,
    not: (records) => `لا يُعيَّن في ${count(records, OF_RECORDS)}:`,
    set: 'تعيين',
    cancel: 'إلغاء',
  },
  problem: (problem) => {
    switch (problem.code) {
      case 'fixed':
        return 'هذا العمود يُستخرج من بيانات أخرى ولا يُكتب.'
      case 'needed':
        return 'لا يمكن أن تبقى هذه الخلية فارغة.'
      case 'no-share':
        return 'اكتب رقمًا من 0 إلى 1.'
      case 'no-column':
        return 'لا عمود له.'
      case 'unknown-actor':
        return `لا توجد جهة فاعلة باسم «${problem.text}»${meant(problem.closest)}`
      case 'unknown-option':
        return `«${problem.text}» ليس من الخيارات${meant(problem.closest)}`
      case 'unknown-type':
        return `لا يوجد نوع علاقة باسم «${problem.text}»${meant(problem.closest)} ويُكتب الجديد بين علامتي اقتباس.`
      case 'wrong-date':
        return dateProblems[problem.problem](problem.text)
      case 'no-record':
        return `يحتاج الصف الجديد إلى: ${problem.missing.join('، ')}.`
    }
  },
}
