import { printScore } from '../en/printScore.ts'
import type { publish as english } from '../en/publish.ts'
import type { Counted } from './count.ts'
import { ACTORS, count, OF_PATHS, OF_RELATIONS, OF_STEPS, PATHS, RELATIONS, STEPS } from './count.ts'
import { measureWords } from './measureWords.ts'
import { either, question, STATUS_NAMES } from './question.ts'
import { scoring } from './scoring.ts'

const MORE_SOURCES: Counted = {
  zero: 'لا مصادر أخرى',
  one: 'ومصدر واحد آخر لا متّسع له هنا',
  two: 'ومصدران آخران لا متّسع لهما هنا',
  few: 'مصادر أخرى لا متّسع لها هنا',
  many: 'مصدرًا آخر لا متّسع له هنا',
  other: 'مصدر آخر لا متّسع له هنا',
}
const NOT_SHOWN = agree(ACTORS, 'غير ظاهرة', 'غير ظاهرتين')
const NOT_DRAWN = agree(RELATIONS, 'غير ظاهرة', 'غير ظاهرتين')
const NOBODY_SAYS = 'تتنبّأ به نظرية التوازن ولا يصرّح به أحد.'

/** The texts of published files in Arabic. Digits are Western, as in names. */
export const publish: typeof english = {
  signs: { 1: 'داعمة: تنفع هدفها', 0: 'لا يُذكر نفع ولا ضرر', [-1]: 'معادية: تضرّ بهدفها' },
  statuses: STATUS_NAMES,
  mutual: 'رأسا سهم في الطرفين: علاقة متبادلة',
  dotted: (statuses) => `منقّطة: ${either(statuses)}`,
  ring: 'تبدأ بحلقة: حالتها غير مذكورة',
  unsaid: 'كالعلاقات القائمة شكلًا: ما لم تُذكر حالته',
  pale: 'باهتة: في الماضي',
  faint: 'خافتة: في الخلفية',
  story: { lit: 'بالألوان: موضوع هذا الرسم', rest: 'رمادية: علاقات أخرى' },
  matrix: {
    reading: 'الصف: الفاعل. العمود: هدفه. والعلاقة المتبادلة في الخانتين معًا',
    blocks: 'المظلّل: كتل حُسبت بحيث تقلّ العلاقات المعادية داخلها والداعمة بينها قدر الإمكان',
    ringed: 'داخل دائرة: علاقة تخالف هذه الكتل',
    ordered: (by) => {
      const name = by === 'groups' ? 'مجموعات البيانات' : measureWords[by].name
      const camps = by === 'camps' || by === 'two-camps' ? 'هذه المعسكرات' : 'أنسب الكتل، وهي غير مرسومة'
      return {
        reading: `الصف: الفاعل. العمود: هدفه. والعلاقة المتبادلة في الخانتين معًا. الترتيب: ${name}`,
        blocks: `المظلّل: ${name}`,
        ringed: `داخل دائرة: علاقة تخالف ${camps}`,
      }
    },
  },
  stakeholders: scoring,

  marks: {
    values: (measure, most) => `مساحة القرص: ${measureWords[measure].name}، وأكبرها ${printScore(most)}`,
    classes: (measure) => `الرقم في القرص: ${measureWords[measure].name}`,
    ringed: 'داخل إطار: علاقة تخالف المعسكرات',
  },

  sources: 'المصادر',
  sourceSeparator: '؛ ',
  moreSources: (number) => (number < 3 ? count(number, MORE_SOURCES) : `و${count(number, MORE_SOURCES)}`),
  untitled: 'نص بلا عنوان',
  // A mark starts each number from the right again, even after a passage in Latin letters.
  passages: (source, passages) =>
    `${source}؛ ${passages.length > 2 ? 'الفقرات' : passages.length > 1 ? 'الفقرتان' : 'الفقرة'} ${passages.map((one) => `\u200f${one}`).join('، ')}`,
  wholeSource: 'بكامله',
  unnumbered: (ties) => `لا متّسع للرقم عند الخط: ${ties.map((tie) => `\u200f${tie}`).join(' ')}`,
  numbered: (numbers, tie) => `${numbers.join('، ')}: ${tie}`,
  asOf: (date) => `الوضع حتى ${date}.`,
  asOfUnknown: 'لم يُذكر لهذا تاريخ.',
  note: ({ hiddenActors, hiddenRelations }) => {
    const parts = [
      ...(hiddenActors > 0 ? [count(hiddenActors, NOT_SHOWN)] : []),
      ...(hiddenRelations > 0 ? [count(hiddenRelations, NOT_DRAWN)] : []),
    ]
    return parts.length === 0 ? '' : `${parts.join('؛ ')}.`
  },
  credit: (credits) => credits.map(({ name, role }) => (role ? `${name} (${role})` : name)).join('، '),

  alt: ({ title, actors, bySign }) => {
    const ties = [
      ...(bySign[1] > 0 ? [`داعمة: ${bySign[1]}`] : []),
      ...(bySign[-1] > 0 ? [`معادية: ${bySign[-1]}`] : []),
      ...(bySign[0] > 0 ? [`لا هذه ولا تلك: ${bySign[0]}`] : []),
    ]
    const all = bySign[1] + bySign[-1] + bySign[0]
    const drawn = all > 0 ? `؛ العلاقات المرسومة بينها ${all} (${ties.join('، ')})` : ''
    return `رسم شبكي فيه ${count(actors, ACTORS)}${drawn}: ${title}.${all > 0 ? ' وتليه قائمة بالعلاقات.' : ''}`
  },
  listSeparator: '، ',
  step: (verbs, sources, taken) => {
    const verb = verbs.length > 2 ? `${verbs[0]} +${verbs.length - 1}` : verbs.join('، ')
    const told = sources.length > 0 ? ` [${sources.join('، ')}]` : ''
    return `${verb}${told}${taken > 1 ? ` ×${taken}` : ''}`
  },

  question,
  paths: {
    compared: (ends, paths) => `${ends}: مقارنة ${paths ? 'مسارين' : 'جوابين'}`,
    side: (side, text) => `${side === 0 ? 'الأول' : 'الثاني'}: ${text}`,
    shared: ({ whole, ...counts }) =>
      `${tellShared(counts, PATHS)}${whole ? '' : ' إحدى القائمتين على الأقل غير مكتملة: المقارنة بين ما هو مدرج فقط.'}`,
    sharedSteps: (counts) => tellShared(counts, STEPS),
    shown: ({ shown, total, steps, chosen, inferred, compared }) => {
      const within = `ضمن ${count(steps, OF_STEPS)}`
      const only = shown === 1 ? 'وهو مستنتج فقط' : `المستنتج منها: ${inferred}`
      const told = inferred === 0 ? '' : ` ${only}: ${NOBODY_SAYS}`
      if (chosen) return `يظهر مسار واحد اختير من الجواب؛ وقد توجد مسارات أخرى.${told}`
      if (total === 0) return `لا يوجد مسار ${within}.`
      if (total === null) return `يظهر ${count(shown, PATHS)} من عدد أكبر ${within}: انتهى البحث قبل تمامه.${told}`
      if (shown < total) {
        const order = compared ? 'وأولها ما ليس في الآخر' : 'والأفضل أولًا'
        return `يظهر ${count(shown, PATHS)} من أصل ${count(total, OF_PATHS)} ${within}، ${order}.${told}`
      }
      if (total < 3) return `يظهر ${total === 1 ? 'المسار الوحيد' : 'المساران كلاهما'} ${within}.${told}`
      return `تظهر كل المسارات ${within}، وعددها ${total}.${told}`
    },
    alt: ({ title, said, steps }) =>
      `مسارات من جهة إلى جهة: ${title}. ${said}${steps ? ' وتلي ذلك قائمة بخطواتها.' : ''}`,
    path: (rank, ties, inferred) => `المسار ${rank}${inferred ? ' (مستنتج)' : ''}: ${ties}`,
    inferredLine: 'منقّطة: مستنتجة، تتنبّأ بها نظرية التوازن ولا يصرّح بها أحد',
    own: 'سميكة وبطاقتها مملوءة: الخطوة في هذا الجواب وحده',
    inBoth: 'رفيعة وبطاقتها مفرّغة: الخطوة في الجوابين',
    taken: 'عدد المسارات التي تمرّ بالخطوة',
    cited: 'رقم المصدر أدناه',
  },

  table: {
    row: (said, { period, sources }) =>
      [said, period && `، ${period}`, sources.length > 0 && ` [${sources.join('، ')}]`].filter(Boolean).join(''),
    shown: (rows, all) => {
      const shown = rows === 0 ? 'لا تظهر أي علاقة' : `تظهر ${count(rows, RELATIONS)}`
      return rows === all ? '' : `${shown} من أصل ${count(all, OF_RELATIONS)}.`
    },
    alt: (title, rows) =>
      `جدول فيه ${count(rows, RELATIONS)}، كل منها من مصدرها إلى هدفها: ${title}.${rows > 0 ? ' وتليه قائمة بها.' : ''}`,
  },

  page: {
    diagram: 'الرسم',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'إظهار الكل',
    hint: 'اختر جهة أو خطًّا لترى الأدلة. مفاتيح الأسهم تحرّك الرسم، و+ و- للتكبير والتصغير، وكذلك عجلة الفأرة بعد النقر؛ ومفتاح الخروج للرجوع.',
    legendHint: 'اضغط على عنصر لإظهار ما يدلّ عليه فقط.',
    details: 'التفاصيل',
    close: 'إغلاق',
    evidence: 'الأدلة',
    noEvidence: 'لم يُذكر أي دليل.',
    ties: 'العلاقات',
    description: 'العلاقات نصًّا',
    path: 'المسار',
    openSource: 'فتح المصدر',
  },
}

/** A noun with its adjective, which has a form of its own after a dual. */
function agree(noun: Counted, said: string, ofTwo: string): Counted {
  const { zero, one, two, few, many, other } = noun
  return {
    ...{ zero: `${zero} ${said}`, one: `${one} ${said}`, two: `${two} ${ofTwo}` },
    ...{ few: `${few} ${said}`, many: `${many} ${said}`, other: `${other} ${said}` },
  }
}

function tellShared({ both, first, second }: { both: number; first: number; second: number }, noun: Counted): string {
  return `${count(both, noun)} في كليهما، و${count(first, noun)} في الأول وحده، و${count(second, noun)} في الثاني وحده.`
}
