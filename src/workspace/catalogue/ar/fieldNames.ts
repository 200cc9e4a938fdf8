/** أسماء حقول السجلات. */
export const fieldNames: Readonly<Record<string, string>> = {
  ...{ name: 'الاسم', agreement: 'صرف الاسم', aliases: 'أسماء أخرى', type: 'النوع', group: 'المجموعة' },
  ...{ description: 'الوصف', attributes: 'صفة', evidence: 'الأدلة', source: 'المصدر', target: 'الهدف' },
  ...{ sign: 'الإشارة', status: 'الحالة', assertedBy: 'من يقول به', aimOf: 'هدف لمن', certain: 'اليقين' },
  ...{ start: 'البداية', end: 'النهاية', phrase: 'الصياغة', sourceQuantifier: 'مقدار المصدر' },
  ...{ targetQuantifier: 'مقدار الهدف', qualifiers: 'القيود', explicitness: 'درجة التصريح' },
  ...{ credibility: 'المصداقية', confidence: 'الثقة', strength: 'القوة', note: 'ملاحظة' },
  ...{ title: 'العنوان', authors: 'المؤلفون', publisher: 'الناشر', date: 'التاريخ', url: 'الرابط' },
  ...{ archivedUrl: 'الرابط المؤرشف', accessed: 'يوم الاطلاع', reliability: 'الموثوقية', rights: 'الحقوق' },
  ...{ passages: 'المقاطع', label: 'اللفظ', inverse: 'اللفظ من الطرف الآخر', parent: 'النوع الأعلى' },
  ...{ category: 'الفئة', conduit: 'التأثير', direction: 'اتجاه التأثير', symmetric: 'في الاتجاهين' },
  ...{ undirected: 'بلا اتجاه', definition: 'التعريف', plover: 'رمز PLOVER', forms: 'صيغ الفعل' },
  ...{ kind: 'الصنف', roles: 'المشاركون', topic: 'الموضوع', positions: 'المواقف', relations: 'العلاقات' },
  ...{ events: 'الأحداث', actor: 'الجهة', dimension: 'البعد', value: 'القيمة', rater: 'من قيّم', reason: 'السبب' },
}
