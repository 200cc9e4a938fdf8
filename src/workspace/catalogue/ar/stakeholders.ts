import { findProposal } from '../../../analysis/stakeholders/dimension.ts'
import { printScore } from '../en/printScore.ts'
import type { stakeholders as english } from '../en/stakeholders.ts'
import { ACTORS, count } from './count.ts'

/** The texts of the grid of stakeholders in Arabic. */
export const stakeholders: typeof english = {
  grid: 'شبكة أصحاب المصلحة',
  gridHint: 'ينتقل Tab من جهة إلى أخرى، وتحرّك الأسهم درجتك للجهة المركّز عليها، ويفتح Enter درجاتها.',
  upwards: 'إلى الأعلى',
  acrossAxis: 'إلى اليمين',
  proposal: 'أضف تغييرًا يؤيَّد أو يعارَض',
  rater: 'المقيّم',
  nobody: 'بلا اسم',
  empty:
    'لا جهة لها الدرجتان بعد. اسحب جهة من القائمة إلى الشبكة، أو اختر جهة واملأ درجاتها. اذكر السبب وما يستند إليه: الدرجة حكم، والبيانات نفسها لا تذكر درجات.',
  tray: (actors) => `بلا الدرجتين: ${actors.toLocaleString('en')}`,
  trayHint: 'المجهول ليس وسطًا: لا موضع لهذه الجهات قبل أن يقيّمها أحد.',
  sought: 'ابحث عن جهة',
  more: (actors) => `وغيرها ${count(actors, ACTORS)}: ابحث بالاسم`,
  form: (actor) => `درجات ${actor}`,
  otherDimensions: 'درجات أخرى',
  level: (dimension) => `${dimension} برأيك`,
  unrated: 'بلا تقييم',
  unknown: 'نُظر فيه ولم يُعرف',
  anchor: (dimension, value) => {
    const anchors = findProposal(dimension) === undefined ? (ANCHORS[dimension] ?? LEVELS) : POSITIONS
    return anchors[printScore(value)] ?? printScore(value)
  },
  reason: 'السبب',
  noReason: 'لم يُذكر سبب بعد.',
  evidence: (pieces) => `الأدلة: ${pieces}`,
  said: (rater, value) => `${rater ?? 'بلا اسم'}: ${value}`,
  hint: {
    label: 'تلميح من العلاقات، وليس درجة',
    power: (actors) => `الجهات التي يصل إليها تأثيرها بخطوة واحدة: ${actors}`,
    interest: (matters) => `القضايا والمسائل التي لها فيها موقف: ${matters}`,
    urgency: (threats) => `التهديدات والهجمات التي هي طرف فيها: ${threats}`,
  },
  table: 'الدرجات في جدول',
  columns: { actor: 'الجهة', raters: 'التقييمات', reasons: 'الأسباب' },
  spread: ({ mean, least, most }) =>
    least === most ? printScore(mean) : `${printScore(mean)} (من ${printScore(least)} إلى ${printScore(most)})`,
  attribute: (name, score) => (score ? `${name} ${printScore(score.mean)}` : `${name} بلا تقييم`),
  salience: 'البروز',
  salienceHint: (threshold) =>
    `حسب النفوذ والشرعية والإلحاح: تُعدّ الصفة للجهة إذا بلغ متوسطها ${printScore(threshold)}. ولا صلة لذلك بالتأييد أو المعارضة.`,
  noSalience: 'لم تُقيَّم جهة بعد في النفوذ أو الشرعية أو الإلحاح.',
  classes: {
    definitive: 'حاسمة: نفوذ وشرعية وإلحاح',
    dominant: 'مهيمنة: نفوذ وشرعية',
    dangerous: 'خطرة: نفوذ وإلحاح',
    dependent: 'معتمدة على غيرها: شرعية وإلحاح',
    dormant: 'كامنة: نفوذ فقط',
    discretionary: 'تقديرية: شرعية فقط',
    demanding: 'مطالِبة: إلحاح فقط',
    none: 'لا شيء من الثلاثة',
  },
  unclassified: 'غير معروف: إحدى الصفات الثلاث بلا تقييم',
  forces: 'القوى في تغيير',
  change: 'التغيير',
  noForces: 'أضف تغييرًا أعلاه، وقيّم من يؤيده ومن يعارضه.',
  driving: (sum) => `دافعة (المجموع ${printScore(sum)})`,
  restraining: (sum) => `معيقة (المجموع ${printScore(sum)})`,
  neither: 'لا هذه ولا تلك',
  nobodyThere: 'لا أحد',
  meaning: 'ما يقوله هذا وما لا يقوله',
  says: 'يقول',
  saysNot: 'لا يقول',
  meanings: [
    {
      title: 'الشبكة (Mendelow 1981)',
      says: 'أين يرى المقيّمون كل جهة: متوسط درجاتهم، وخطوط من أدناها إلى أعلاها.',
      saysNot:
        'ما تستطيعه الجهة أو ما ستفعله. المتوسط يخفي الخلاف، والدرجة بلا سبب قليلة القيمة. وكلمات الأرباع نصائح لا نتائج.',
    },
    {
      title: 'الاتفاق (Krippendorff 2004)',
      says: 'α = 1 − D_o / D_e: متوسط مربّع الفرق بين تقييمات الجهة نفسها مقابل ما هو بين كل التقييمات. 1 اتفاق تام، و0 مصادفة؛ وهو جيد من 0.8، وكافٍ لاستنتاج أولي من 0.667.',
      saysNot: 'هل أصاب المقيّمون. فمن يعملون معًا أو يقرؤون النص نفسه يتفقون بسهولة.',
    },
    {
      title: 'البروز (Mitchell, Agle, Wood 1997)',
      says: 'أيّ من النفوذ والشرعية والإلحاح يُنسب إلى الجهة، من العتبة المذكورة فصاعدًا.',
      saysNot: 'من يؤيد ومن يعارض. وتتغيّر الصفات مع الوقت، وقد يغيّر تقييم واحد فئة جهة قريبة من العتبة.',
    },
    {
      title: 'القوى (Lewin 1951)',
      says: 'من يُرى أنه يدفع تغييرًا محددًا ومن يعيقه، وكم يريده كل منهم.',
      saysNot: 'من سيغلب: المواقف ليست نفوذًا، ومجموعها يعين على القراءة فقط.',
    },
    {
      title: 'التلميحات',
      says: 'ما توحي به للمقيّم علاقات البيانات القائمة وقضاياها ومسائلها.',
      saysNot: 'درجة. فالجهة التي يكثر ذكرها في نص تكثر أعدادها لهذا وحده.',
    },
  ],
}

const LEVELS: Readonly<Record<string, string>> = {
  '0': '0: لا شيء',
  '0.33': '1: بعض',
  '0.67': '2: كثير',
  '1': '3: الأقصى',
}
const ANCHORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  power: { '0': '0: لا شيء', '0.33': '1: يُسمع صوتها', '0.67': '2: تؤثر أو تؤخّر', '1': '3: تقرّر أو تمنع' },
  interest: { '0': '0: لا شيء', '0.33': '1: يمسّها قليلًا', '0.67': '2: يعنيها كثيرًا', '1': '3: يعنيها كل شيء' },
  legitimacy: {
    '0': '0: لا شيء',
    '0.33': '1: متنازع عليها',
    '0.67': '2: مقبولة على نطاق واسع',
    '1': '3: بالقانون أو بلا نزاع',
  },
  urgency: { '0': '0: لا شيء', '0.33': '1: يمكن أن ينتظر', '0.67': '2: قريبًا', '1': '3: فورًا' },
}
const POSITIONS: Readonly<Record<string, string>> = {
  '-1': '−3: معارضة بشدة',
  '-0.67': '−2: معارضة',
  '-0.33': '−1: أقرب إلى المعارضة',
  '0': '0: لا هذا ولا ذاك',
  '0.33': '1: أقرب إلى التأييد',
  '0.67': '2: مؤيدة',
  '1': '3: مؤيدة بشدة',
}
