import type { sources as english } from '../en/sources.ts'
import type { Counted } from './count.ts'
import { count } from './count.ts'

const PASSAGES: Counted = {
  ...{ zero: 'لا فقرة', one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات', many: 'فقرة', other: 'فقرة' },
}
const OF_PASSAGES: Counted = { ...PASSAGES, two: 'فقرتين' }
const RECORDS: Counted = {
  ...{ zero: 'لا سجل', one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' },
}

export const sources: typeof english = {
  title: 'المصادر',
  list: 'المصادر وفقراتها',
  open: 'المفتوح الآن',
  find: 'ابحث عن فقرة برقمها أو بكلماتها',
  found: (number) => (number === 0 ? 'لا نتائج.' : `عدد النتائج: ${number}`),
  none: 'لا مصادر في مجموعة البيانات هذه بعد. أضف المصدر الأول: تقريرًا أو مقالًا أو مقابلة.',
  choose: 'اختر مصدرًا أو فقرة من القائمة.',
  backToList: 'كل المصادر',
  newTitle: 'عنوان مصدر جديد',
  add: 'إضافة مصدر',
  titleNeeded: 'لا بد للمصدر من عنوان.',
  readOnly: 'يُحرَّر هذا المستند في لسان تبويب آخر، وهو هنا للقراءة فقط.',
  facts: (numberOfPassages, numberOfRecords) =>
    `${count(numberOfPassages, PASSAGES)} · ${numberOfRecords === 0 ? 'لا يستند إليه شيء' : `يستند إليه ${count(numberOfRecords, RECORDS)}`}`,
  cited: (number) => (number === 0 ? 'غير مستشهد بها' : `يستشهد بها ${count(number, RECORDS)}`),

  parts: 'ما العمل بهذا المصدر',
  part: { about: 'عن المصدر', text: 'إضافة فقرات' },
  form: 'عن المصدر',
  name: 'العنوان بالإنجليزية',
  nameInArabic: 'العنوان بالعربية',
  authors: 'المؤلفون، تفصل بينهم فاصلة منقوطة',
  publisher: 'الناشر',
  date: 'تاريخ النشر',
  url: 'عنوان الويب',
  archivedUrl: 'عنوان نسخة مؤرشفة',
  accessed: 'تاريخ الاطلاع',
  noAddress: 'اكتب عنوان ويب يبدأ بـ http:// أو https://.',
  reliability: 'الموثوقية',
  grade: (letter, meaning) => `${letter}: ${meaning}`,
  rights: 'الحقوق: الشروط التي يجوز بها تداول نصه',

  remove: 'حذف المصدر',
  removing: (title, numberOfRecords, numberLeftUnsourced) =>
    [
      `أتريد حذف «${title}»؟`,
      numberOfRecords === 0
        ? 'لا يستند إليه شيء.'
        : `ما سيفقد هذا الدليل: ${count(numberOfRecords, RECORDS)}${numberLeftUnsourced === 0 ? '' : `، وما سيبقى منها بلا مصدر: ${count(numberLeftUnsourced, RECORDS)}`}.`,
    ].join(' '),
  merge: 'دمج…',
  mergeInto: 'دمج في',
  merging: 'تنتقل الفقرات والأدلة إلى المصدر الآخر. وكل رقم مستعمل هناك يحل محله الرقم الحر التالي.',
  mergeNow: 'دمج',
  cancel: 'إلغاء',

  paste: 'الصق النص أو اكتبه',
  pasteHint: 'يُقسَّم النص إلى فقرات مرقمة، ولا يُضاف شيء قبل أن تأمر بذلك: بالمفتاحين Ctrl Enter أو بالزر أدناه.',
  cutAt: 'التقسيم عند',
  cuts: { 'blank-lines': 'الأسطر الفارغة', 'line-breaks': 'كل نهاية سطر' },
  preview: (number) => `المعاينة: ${count(number, PASSAGES)}`,
  take: (number) => `إضافة ${count(number, OF_PASSAGES)}`,
  taken: (number) => `أُضيف إلى المصدر: ${count(number, PASSAGES)}.`,
  addEmpty: 'إضافة فقرة بلا نص',

  passage: (id) => `الفقرة ${id}`,
  page: (page) => `ص ${page}`,
  noText: 'لا نص لها.',
  next: 'الفقرة التالية',
  previous: 'الفقرة السابقة',
  keys: 'Alt ↓ وAlt ↑ للانتقال إلى الفقرة التالية والسابقة، من هنا أيضًا.',
  record: 'تسجيل علاقة من هذه الفقرة',
  stopRecording: 'إغلاق سطر الإدخال',
  resting: 'العلاقات التي تستند إليها',
  noneResting: 'لا تستند إليها علاقة بعد.',
  edit: 'تحرير الفقرة',
  editDone: 'تم',
  number: 'الرقم',
  numberNeeded: 'لا بد للفقرة من رقم.',
  numberTaken: (id) => `لفقرة أخرى من هذا المصدر الرقم ${id}.`,
  pageNumber: 'الصفحة',
  summary: 'مضمونها بعبارة المحرر، بالإنجليزية',
  summaryInArabic: 'مضمونها بعبارة المحرر، بالعربية',
  text: 'النص حرفيًّا',
  textHint: 'Ctrl Enter يقسم الفقرة عند المؤشر.',
  split: 'تقسيم عند المؤشر',
  notSplit: 'ضع المؤشر بين كلمتين من النص.',
  join: 'ضمّها إلى التالية',
  up: 'نقل إلى أعلى',
  down: 'نقل إلى أسفل',
  removePassage: 'حذف الفقرة',
  removingPassage: (id, number) =>
    `أتريد حذف ${id}؟ ${number === 0 ? 'لا يستند إليها شيء.' : `ما سيستند بعدها إلى المصدر كله: ${count(number, RECORDS)}.`}`,
  removeNow: 'حذف',
}
