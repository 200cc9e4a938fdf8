import type { NameLikeness } from '../../../query/duplicates/compareNames.ts'
import type { duplicates as english } from '../en/duplicates.ts'
import { count, RELATIONS } from './count.ts'

const LIKENESSES: Readonly<Record<NameLikeness, string>> = {
  same: 'لا يختلفان إلا في حالة الأحرف أو التشكيل أو المسافات',
  articles: 'يختلفان في أداة تعريف أو كلمة صغيرة',
  titles: 'يختلفان في لقب',
  order: 'فيهما الكلمات نفسها بترتيب آخر',
  plural: 'يختلفان في المفرد والجمع',
  spelling: 'مكتوبان بإملاء مختلف',
  transliteration: 'متشابهان لفظًا، ولعلهما اسم واحد برسمين',
  initials: 'اسم وأحرفه الأولى',
  misspelling: 'يختلفان في حرف واحد',
}

export const duplicates: typeof english = {
  title: 'المكررات',
  pair: 'سجلان لعلهما واحد',
  searching: 'جارٍ مقارنة الأسماء…',
  none: 'لا شيء في مجموعة البيانات هذه يبدو مكررًا. قورنت الأسماء والأسماء الأخرى والأحرف الأولى وطرق الكتابة.',
  progress: (number, all) => `الزوج ${number} من ${all}`,
  reason: ({ likeness, left, right }) =>
    left.text === right.text
      ? `كلاهما يُسمى «${left.text}»${left.isAlias || right.isAlias ? '، وهو لأحدهما اسم آخر' : ''}.`
      : `«${left.text}» و«${right.text}»: ${LIKENESSES[likeness]}.`,
  relationReason: 'تقول العلاقتان الشيء نفسه: النوع والجهتان والحالة والتواريخ.',
  left: 'الأول',
  right: 'الثاني',
  name: 'الاسم',
  inArabic: 'الاسم بالعربية',
  aliases: 'أسماء أخرى',
  type: 'النوع',
  group: 'المجموعة',
  ties: 'العلاقات',
  sentence: 'العلاقة',
  note: 'ملاحظة',
  evidence: 'الأدلة',
  unsourced: 'بلا مصدر',
  nothing: 'غير مذكور',
  tieCount: (number) => count(number, RELATIONS),
  keepLeft: 'الإبقاء على الأول',
  keepRight: 'الإبقاء على الثاني',
  notSame: 'ليسا واحدًا',
  show: 'إظهارهما في المخطط',
  previous: 'الزوج السابق',
  next: 'الزوج التالي',
  explained:
    'ما تُبقي عليه يأخذ أسماء الآخر وعلاقاته وأدلته، والتراجع يعيدهما معًا. أما «ليسا واحدًا» فيُحفظ حتى يُغلق هذا المستند.',
  keys: 'السهمان ↓ و↑ للانتقال إلى الزوج التالي والسابق.',
  readOnly: 'يُحرَّر هذا المستند في لسان تبويب آخر، وهو هنا للقراءة فقط.',
}
