import type { importing as english } from '../en/importing.ts'
import type { Counted } from './count.ts'
import { ACTORS, count, OF_RELATIONS, RELATIONS } from './count.ts'
import { FIELD_NAMES } from './fieldNames.ts'

const FIELDS: Readonly<Record<Parameters<(typeof english)['columns']['field']>[0], string>> = {
  source: 'من: الجهة المصدر',
  'source-name': 'من: اسم المصدر',
  'source-type': 'من: نوع المصدر',
  target: 'إلى: الجهة الهدف',
  'target-name': 'إلى: اسم الهدف',
  'target-type': 'إلى: نوع الهدف',
  verb: 'نوع العلاقة (الفعل)',
  phrase: 'صياغة العلاقة',
  sign: 'الإشارة: تنفع أو تضر',
  weight: 'الوزن',
  strength: 'القوة، من 0 إلى 1',
  start: 'تاريخ البداية',
  end: 'تاريخ النهاية',
  timeset: 'أوقات في قائمة أو مدة',
  direction: 'الاتجاه',
  status: 'الحالة',
  current: 'ما زالت قائمة: نعم أو لا',
  confidence: 'الثقة، من 0 إلى 1',
  credibility: 'المصداقية، من 1 إلى 6',
  quote: 'الدليل: اقتباس أو خلاصة',
  'source-title': 'الدليل: عنوان المصدر',
  'source-url': 'الدليل: الرابط',
  page: 'الدليل: الصفحة',
  note: 'ملاحظة',
  id: 'المعرّف',
  name: 'اسم الجهة',
  'actor-type': 'نوع الجهة',
  group: 'المجموعة',
  aliases: 'أسماء أخرى',
  description: 'الوصف',
  x: 'الموضع: س',
  y: 'الموضع: ص',
  attribute: 'تُحفظ صفةً',
  'left-out': 'تُترك',
  'as-named': 'الحقل الذي يسميه عنوانها',
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'بالإنجليزية', ar: 'بالعربية' }

const TABLES: Readonly<Record<Parameters<(typeof english)['isTable']>[1], string>> = {
  relations: 'كل صف علاقة.',
  actors: 'كل صف جهة فاعلة.',
  matrix: 'مصفوفة جهات فاعلة.',
  neighbours: 'كل صف جهة فاعلة مع جاراتها.',
  unknown: 'جدول لم يُفهم بعد: قل ما هي أعمدته.',
}
const SEPARATORS: Readonly<Record<string, string>> = {
  ...{ ',': 'فاصلة', ';': 'فاصلة منقوطة', '\t': 'علامة جدولة', '|': 'خط عمودي', ' ': 'مسافات' },
}
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'يونيكود (UTF-8)',
  'utf-16le': 'يونيكود (UTF-16)',
  'windows-1252': 'غربي (Windows-1252)',
  'windows-1256': 'عربي (Windows-1256)',
  'windows-1251': 'سيريلي (Windows-1251)',
  'windows-1253': 'يوناني (Windows-1253)',
  'windows-1254': 'تركي (Windows-1254)',
  'windows-1255': 'عبري (Windows-1255)',
}
const CERTAINTIES: Readonly<Record<Parameters<(typeof english)['isFormat']>[1], string>> = {
  holds: 'يدل عليه المحتوى.',
  named: 'يدل عليه الاسم.',
  usual: 'هذا تخمين: ملفات من هذا الصنف تكون كذلك عادةً.',
  chosen: 'هذا اختيارك.',
}

const GROUPS: Counted = {
  ...{ zero: 'لا مجموعة', one: 'مجموعة واحدة', two: 'مجموعتان', few: 'مجموعات', many: 'مجموعة', other: 'مجموعة' },
}
const TYPES: Counted = {
  ...{ zero: 'لا نوع', one: 'نوع واحد', two: 'نوعان', few: 'أنواع', many: 'نوعًا', other: 'نوع' },
}
const SOURCES: Counted = {
  ...{ zero: 'لا مصدر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' },
}
const EVENTS: Counted = {
  ...{ zero: 'لا حدث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' },
}
const CLAIMS: Counted = {
  ...{ zero: 'لا مسألة', one: 'مسألة واحدة', two: 'مسألتان', few: 'مسائل', many: 'مسألة', other: 'مسألة' },
}
const RATINGS: Counted = {
  ...{ zero: 'لا تقدير', one: 'تقدير واحد', two: 'تقديران', few: 'تقديرات', many: 'تقديرًا', other: 'تقدير' },
}
const STORIES: Counted = {
  ...{ zero: 'لا قصة', one: 'قصة واحدة', two: 'قصتان', few: 'قصص', many: 'قصة', other: 'قصة' },
}
const FIGURES: Counted = {
  ...{ zero: 'لا شكل', one: 'شكل واحد', two: 'شكلان', few: 'أشكال', many: 'شكلًا', other: 'شكل' },
}
const ERRORS: Counted = {
  ...{ zero: 'لا خطأ', one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' },
}
const REMARKS: Counted = {
  ...{ zero: 'لا ملاحظة', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: 'ملاحظات', many: 'ملاحظة', other: 'ملاحظة' },
}
const TIMES: Counted = {
  ...{ zero: 'لا مرة', one: 'مرة واحدة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' },
}
const PLACES: Counted = {
  ...{ zero: 'لا موضع', one: 'موضع آخر', two: 'موضعان آخران', few: 'مواضع أخرى', many: 'موضعًا آخر', other: 'موضع آخر' },
}

const KINDS: Readonly<Record<Parameters<(typeof english)['plan']['counts']>[0], Counted>> = {
  ...{ groups: GROUPS, actorTypes: TYPES, relationTypes: TYPES, sources: SOURCES },
  ...{ actors: ACTORS, relations: RELATIONS, events: EVENTS, claims: CLAIMS, ratings: RATINGS },
}
/** What tells the types of actors from those of relations. */
const BESIDES: Readonly<Record<string, string>> = { actorTypes: ' للجهات', relationTypes: ' للعلاقات' }

const STATES: Readonly<
  Record<Parameters<(typeof english)['plan']['state']>[0], { readonly name: string; readonly hint: string }>
> = {
  probable: { name: 'لعلها هي نفسها', hint: 'الأسماء متشابهة. تُضاف ما لم تقل غير ذلك.' },
  conflicting: { name: 'متعارضة', hint: 'يقول الملف شيئًا آخر. يبقى ما هنا ما لم تقل غير ذلك.' },
  another: { name: 'المعرّف وحده واحد', hint: 'تُضاف بمعرّف آخر.' },
  changed: { name: 'متغيرة', hint: 'يقول الملف أكثر. يُكمَّل ما ينقص هنا.' },
  new: { name: 'جديدة', hint: 'تُضاف.' },
  same: { name: 'كما هي', hint: 'لا يتغير شيء.' },
}
const LIKENESSES: Readonly<Record<NonNullable<Parameters<(typeof english)['plan']['probably']>[1]>, string>> = {
  same: 'الاسم نفسه',
  articles: 'تختلف أداة تعريف أو كلمة صغيرة',
  titles: 'يختلف لقب',
  order: 'الكلمات نفسها بترتيب آخر',
  plural: 'مفرد وجمع',
  spelling: 'إملاء آخر',
  transliteration: 'متشابهان لفظًا',
  initials: 'اسم وأحرفه الأولى',
  misspelling: 'يختلف حرف واحد',
}

export const importing: typeof english = {
  title: (names) => `استيراد ${names}`,
  titleEmpty: 'استيراد',
  pastedName: 'pasted.txt',

  start: {
    about: 'جداول وقوائم وشبكات من برامج أخرى. أفلت ملفات أو مجلدًا في أي مكان من الصفحة، أو الصق جدولًا. لا يُرفع شيء.',
    limits: (megabytes, relations) =>
      `يمكن أن يُقرأ في المرة الواحدة ما يصل إلى ${megabytes} ميغابايت و${relations.toLocaleString('en')} علاقة.`,
    files: 'اختيار ملفات…',
    folder: 'اختيار مجلد…',
    paste: 'أو الصق جدولًا أو نصًا هنا',
    placeholder: 'source\ttarget\tverb',
    readPasted: 'قراءته',
  },

  parts: { reading: 'كيف يُقرأ', contents: 'ما فيه', destination: 'إلى أين يذهب' },
  reading: 'تُعاد القراءة…',
  stop: 'إيقاف',
  progress: 'تقدّم القراءة',
  tooMuch: 'هذا فوق طاقة هذا المتصفح. يظهر كما قُرئ من قبل.',
  notRecognised: 'لم تُعرف صيغة هذا الملف.',
  isFormat: (format, certainty) => `${format}. ${CERTAINTIES[certainty]}`,
  isTable: (place, kind) => `${place === '' ? '' : `${place}: `}${TABLES[kind]}`,
  asLastTime: 'يُقرأ كما قُرئ ملف له الشكل نفسه من قبل.',
  forget: 'التعرّف عليه من جديد',
  fields: {
    format: 'الصيغة',
    encoding: 'الحروف (الترميز)',
    separator: 'ما يفصل الأعمدة',
    header: 'صف العناوين',
    decimal: 'علامة الكسر العشري',
    dayOrder: 'تواريخ مثل 03/04',
    negativeWeights: 'الأوزان تحت الصفر',
    sheets: 'الأوراق',
  },
  recognised: (value, isGuess) => (isGuess ? `${value}: تخمين` : `${value}: عُرف`),
  recogniseAgain: 'التعرّف عليه',
  encoding: (name) => ENCODINGS[name] ?? name.toUpperCase(),
  separator: (sign) => SEPARATORS[sign] ?? `«${sign}»`,
  headerIn: (row) => (row === 0 ? 'لا يوجد' : `الصف ${row}`),
  decimals: { '.': 'نقطة: 0.5', ',': 'فاصلة: 0,5' },
  dayOrders: { 'day-first': 'اليوم أولًا: 3 نيسان', 'month-first': 'الشهر أولًا: 4 آذار' },
  weights: { adverse: 'العلاقة ضارة', number: 'مجرد رقم' },

  columns: {
    title: 'الأعمدة',
    about: 'قل ما هو كل عمود. اكتب لتجد معنى.',
    label: (column) => `معنى العمود «${column}»`,
    noSamples: 'فارغ',
    parts: { actors: 'عن الجهات', relations: 'عن العلاقات' },
    displaced: (column, before, now) => `كان «${column}» يعني «${FIELDS[before]}»، وهو الآن: ${FIELDS[now]}.`,
    undo: 'التراجع عن هذا الاختيار',
    nothing: 'لا شيء بهذا الاسم.',
    field: (field) => FIELDS[field],
    words: () => '',
  },
  mapping: {
    save: 'حفظ هذه القراءة في ملف',
    load: 'استعمال قراءة محفوظة…',
    failed: (file, issue) => `لم يُستعمل «${file}»: ${issue}`,
    name: (file) => `${file}.mapping.json`,
  },

  preview: {
    title: 'كما سيُقرأ',
    nothing: 'لم يُقرأ شيء بعد. قل ما هي الأعمدة، أو كيف يُقرأ الملف.',
    counts: (actors, relations) => `${count(actors, ACTORS)} و${count(relations, RELATIONS)}`,
    more: (number) => `و${number.toLocaleString('en')} غيرها`,
    confidence: (value) => `الثقة ${value}`,
    strength: (value) => `القوة ${value}`,
    attribute: (key, value) => `${key}: ${value}`,
    actor: (name, type, group) => `${name}: ${type}${group === null ? '' : `، ${group}`}`,
  },
  meanings: {
    title: 'ما تعنيه هذه الكلمات',
    about:
      'في الملف كلمات للعلاقات ليست معروفة هنا. لا ينتقل عبرها تأثير حتى يقول أحد ما تعنيه. يمكنك ترك هذا إلى وقت آخر.',
    used: (number) => count(number, RELATIONS),
    usually: 'أخذ ما تعنيه عادةً',
    effect: (verb) => `أثر «${verb}» في هدفها`,
    influence: (verb) => `التأثير عبر «${verb}»`,
    unsaid: { effect: 'الأثر: غير مذكور', influence: 'التأثير: غير مذكور' },
  },
  problems: {
    title: 'المشكلات',
    none: 'لم يضع شيء ولم يلزم تخمين شيء.',
    errors: (number) => count(number, ERRORS),
    remarks: (number) => count(number, REMARKS),
    times: (number) => count(number, TIMES),
    at: (place) => `${place}: `,
    more: (number) => `و${count(number, PLACES)}`,
  },
  destination: {
    title: 'إلى أين يذهب',
    new: 'مجموعة بيانات جديدة',
    open: (title) => `في المفتوحة: ${title}`,
    readOnly: 'يُحرَّر المستند المفتوح في لسان تبويب آخر، وهو هنا للقراءة فقط.',
    cited: 'كل علاقة جديدة تأخذ الملف وصفها فيه واليوم مصدرًا لها.',
    replaces: 'ما هو مفتوح الآن يبقى في هذا المتصفح إن كنت قد غيّرته.',
  },
  plan: {
    comparing: 'تجري المقارنة بالمجموعة المفتوحة…',
    stopped: 'أُوقفت المقارنة.',
    compare: 'قارن',
    about: 'هذا ما سيحدث. لم يتغير شيء بعد.',
    nothing: 'كل هذا في المجموعة المفتوحة من قبل.',
    counts: (kind, number) => `${count(number, KINDS[kind])}${BESIDES[kind] ?? ''}`,
    state: (state) => STATES[state].name,
    hint: (state) => STATES[state].hint,
    withThem: (number) => `مع الجهات المتروكة تُترك ${count(number, OF_RELATIONS)}.`,
    notTaken: (what) => `لا يؤخذ إلى مجموعة مفتوحة: ${what}.`,
    stories: (number) => count(number, STORIES),
    figures: (number) => count(number, FIGURES),
    positions: 'مواضع في المخطط',
    all: (state) => `للكل: ${STATES[state].name}`,
    one: (name) => `ما يصير إليه ${name}`,
    probably: (match, likeness) => `لعله ${match}${likeness === null ? '' : ` (${LIKENESSES[likeness]})`}`,
    other: (match) => `هذا المعرّف هنا لـ ${match}`,
    asThere: (match) => `هنا: ${match}`,
    path: ([field = '', ...rest]) =>
      [FIELD_NAMES[field] ?? field, ...rest.map((part) => LANGUAGE_NAMES[part] ?? part)].join(' › '),
    differs: (field, mine, theirs) => `${field}: هنا ${mine}، وفي الملف ${theirs}`,
    adds: (field, value) => `${field}: ${value}`,
    choose: 'كل واحدة على حدة',
    decisions: {
      add: 'إضافة جديدة',
      'same-as': 'هي نفسها: يُكمَّل الناقص',
      replace: 'هي نفسها: الملف على حق',
      'keep-mine': 'هي نفسها: يبقى ما هنا',
      'leave-out': 'تُترك',
    },
    somebodyElse: 'هي جهة أخرى…',
    who: (name) => `من هي ${name}`,
    more: (number) => `و${number.toLocaleString('en')} غيرها؛ يُقرر فيها معًا`,
  },
  cancel: 'إلغاء',
  open: 'فتح مجموعة بيانات جديدة',
  takeAll: 'استيراد إلى المجموعة المفتوحة',
  taking: 'جارٍ الاستيراد…',
  oneStep: 'تراجع واحد يعيد كل شيء.',
  undecided: (number) => `لم يُقرر في ${number.toLocaleString('en')} من المكررات المحتملة، وستُضاف بوصفها جديدة.`,
  decideNow: 'عرضها',
}
