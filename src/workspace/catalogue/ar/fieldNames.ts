/** The names of fields by their keys in the data. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  ...{ name: 'الاسم', aliases: 'الأسماء الأخرى', agreement: 'مطابقة الفعل', type: 'النوع', group: 'المجموعة' },
  ...{ description: 'الوصف', attributes: 'الصفات', evidence: 'الأدلة' },
  ...{ source: 'الفاعل المصدر', target: 'الفاعل الهدف', sign: 'الأثر', status: 'الحالة', certain: 'اليقين' },
  ...{ assertedBy: 'من يقول ذلك وحده', aimOf: 'صاحب الهدف', start: 'البداية', end: 'النهاية', phrase: 'الصياغة' },
  ...{ sourceQuantifier: 'مقدار المصدر', targetQuantifier: 'مقدار الهدف', qualifiers: 'القيود' },
  ...{
    explicitness: 'مدى التصريح',
    credibility: 'المصداقية',
    confidence: 'الثقة',
    strength: 'القوة',
    note: 'الملاحظة',
  },
  ...{ kind: 'النوع', title: 'العنوان', roles: 'الأدوار' },
  ...{ topic: 'الموضوع', positions: 'المواقف', relations: 'العلاقات', events: 'الأحداث' },
  ...{ authors: 'المؤلفون', publisher: 'الناشر', date: 'التاريخ', url: 'العنوان الإلكتروني' },
  ...{
    archivedUrl: 'عنوان النسخة المحفوظة',
    accessed: 'تاريخ الاطلاع',
    reliability: 'الموثوقية',
    passages: 'المقاطع',
    rights: 'الحقوق',
  },
  ...{ parent: 'النوع الأعم', label: 'الاسم', category: 'الصنف', inverse: 'القراءة المعكوسة', forms: 'صيغ الفعل' },
  ...{ conduit: 'انتقال النفوذ', direction: 'اتجاه النفوذ', symmetric: 'التبادل', undirected: 'انعدام الاتجاه' },
  ...{ definition: 'التعريف', plover: 'فئة PLOVER' },
  ...{ actor: 'الجهة', dimension: 'البعد', value: 'القيمة', rater: 'من قيّم', reason: 'السبب' },
}
