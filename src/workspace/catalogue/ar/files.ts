import type { files as english } from '../en/files.ts'
import type { Counted } from './count.ts'
import { count } from './count.ts'

const PASSAGES: Counted = {
  ...{ zero: 'لا فقرة', one: 'فقرة واحدة', two: 'فقرتين', few: 'فقرات', many: 'فقرة', other: 'فقرة' },
}

function printTime(time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString()
  const clock = new Date(time).toLocaleTimeString('ar', { timeStyle: 'short' })
  return isToday ? clock : `${new Date(time).toLocaleDateString('ar', { dateStyle: 'long' })}، ${clock}`
}

const KEPT = {
  version: 'وما كان فيه محفوظ بين إصدارات هذا المستند.',
  document: 'وما كان فيه محفوظ بين مستنداتك.',
  none: 'وما كان فيه تعذّرت قراءته فلم يُحفظ.',
}

export const files: typeof english = {
  title: 'الملف',
  none: 'ليس لهذا المستند ملف خاص به بعد.',
  state: ({ name, at, how, isSaved }, now) => {
    const time = printTime(at, now)
    if (isSaved === false) return `${name}: لم يُحفظ منذ ${time}`
    return `${name}: ${{ read: 'فُتح', written: 'حُفظ', given: 'نُزّل' }[how]} ${time}`
  },
  save: 'حفظ',
  saveToFile: 'حفظ في ملف…',
  saveAs: 'حفظ باسم…',
  saveAsAnother: 'حفظ في ملف آخر…',
  merge: 'دمج…',
  overwrite: 'استبدال ما فيه',
  readable: 'مجموعات بيانات وجداول ورسوم بيانية وصور',
  written: 'مجموعة بيانات (JSON)',
  copyName: (time) =>
    `الملف على القرص، ${new Date(time).toLocaleString('ar', { dateStyle: 'long', timeStyle: 'short' })}`,
  texts: {
    title: 'أتريد حفظ نصوص الفقرات أيضًا؟',
    about: (number) =>
      `في مجموعة البيانات هذه نصوص ${count(number, PASSAGES)}. والحق في نقل ما يفيده مصدر لا يشمل نقل نصه. وما يُستثنى من الملف يبقى في هذا المتصفح. وتُحفظ إجابتك لهذا الملف.`,
    leaveOut: 'استثناؤها',
    take: 'حفظها أيضًا',
    cancel: 'إلغاء',
  },
  news: (news) => {
    const name = `«${news.name}»`
    switch (news.kind) {
      case 'saved':
        return `تم الحفظ في ${name}.`
      case 'up-to-date':
        return `${name} محدّث: لم يتغير شيء منذ آخر حفظ.`
      case 'given':
        return `سُلّم ${name} إلى المتصفح للتنزيل، فهذا المتصفح لا يتيح لأي صفحة الكتابة في ملف. وما يتغير لاحقًا يحتاج إلى تنزيل جديد.`
      case 'saved-beside':
        return `تم الحفظ باسم ${name}. ويبقى «${news.from}» كما هو، وما يتغير من الآن يُحفظ في الملف الجديد.`
      case 'changed':
        return news.isEdited
          ? `تغيّر ${name} على القرص منذ آخر فتح أو حفظ له هنا، وتغيّر هذا المستند كذلك. لم يُكتب شيء.`
          : `تغيّر ${name} على القرص منذ آخر فتح أو حفظ له هنا. لم يُكتب شيء.`
      case 'overwritten':
        return `تم الحفظ في ${name}. ${KEPT[news.kept ?? 'none']}`
      case 'refused':
        return `لم يؤذن للمتصفح باستعمال ${name}، فلم يُكتب شيء. احفظ مرة أخرى واسمح بذلك، أو احفظ في ملف آخر.`
      case 'gone':
        return `لم يعد ${name} في مكانه. لم يُفقد شيء: فالمستند مفتوح هنا.`
      case 'full':
        return `القرص ممتلئ فلم يُكتب ${name}، وما كان فيه لم يُمس.`
      case 'unreadable':
        return `ما على القرص باسم ${name} لا يُقرأ بوصفه مجموعة بيانات، فتعذّر دمجه.`
      case 'not-kept':
        return `تعذّر حفظ ما على القرص باسم ${name}، فلم يُستبدل.`
      case 'failed':
        return `تعذّر استعمال ${name}. لم يُفقد شيء: فالمستند مفتوح هنا.`
    }
  },
}
