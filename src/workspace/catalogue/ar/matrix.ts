import type { matrix as english } from '../en/matrix.ts'
import { ACTORS, count, RELATIONS } from './count.ts'

/** The texts of the matrix in Arabic. */
export const matrix: typeof english = {
  grid: 'مصفوفة الجهات: الصف فاعل والعمود هدفه',
  orderBy: 'الترتيب حسب',
  orders: { blocks: 'كتل تناسب الإشارات', groups: 'المجموعات' },
  working: 'يجري حساب الترتيب…',
  verbs: 'الأفعال في الخانات',
  counted: (actors, relations) => `${count(actors, ACTORS)}، ${count(relations, RELATIONS)}`,
  tieless: (actors) => `بلا علاقة ظاهرة، فلا صف لها: ${count(actors, ACTORS)}`,
  breaking: (relations) => `داخل دائرة، تخالف التوازن: ${count(relations, RELATIONS)}`,
  ringed: 'تخالف التوازن',
  selectBreaking: 'اختر ما هو داخل دائرة',
  empty: (row, column) => `${row} و${column}: لا علاقة ظاهرة في هذا الاتجاه`,
  self: (actor) => `${actor} مع نفسه`,
  hint: 'تنتقل الأسهم من خانة إلى أخرى، ومع Ctrl إلى التالية غير الفارغة، ويفتح Enter علاقاتها.',
  nothing: 'لا تُظهر المرشّحات أي علاقة. أظهِر بعضها من مفتاح الرسم.',
  asText: 'المصفوفة نصًّا',
  textHint: (shown) => `${count(shown, ACTORS)}، وما تفعله كل منها بغيرها، بترتيب الصفوف.`,
}
