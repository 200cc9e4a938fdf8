import type { Group } from '../../model/dataset.ts'
import type { Template } from './template.ts'

const TEMPLATES: readonly Template[] = [
  {
    id: 'reform',
    title: { en: 'Stakeholders of a reform', ar: 'أصحاب المصلحة في إصلاح' },
    description: {
      en: 'Who drives a reform, who decides on it, who has to carry it out and who stands against it.',
      ar: 'من يدفع الإصلاح، ومن يقرره، ومن ينفذه، ومن يعارضه.',
    },
    groups: [
      group('reformers', 'Reformers', 'الإصلاحيون'),
      group('decision-makers', 'Decision-makers', 'صناع القرار'),
      group('implementers', 'Implementers', 'المنفذون'),
      group('opponents', 'Opponents', 'المعارضون'),
      group('outsiders', 'Foreign and international actors', 'جهات أجنبية ودولية'),
    ],
    actorTypes: ['person', 'post', 'government', 'ministry', 'party', 'international-organisation', 'issue'],
    relationTypes: [
      'heads',
      'part_of',
      'reforms',
      'supports',
      'assists',
      'influences',
      'seeks',
      'opposes',
      'constrains',
    ],
  },
  {
    id: 'conflict',
    title: { en: 'An armed conflict', ar: 'نزاع مسلح' },
    description: {
      en: 'Who fights whom, who arms and protects them, and who holds which places.',
      ar: 'من يقاتل من، ومن يسلحه ويحميه، ومن يسيطر على أي مكان.',
    },
    groups: [
      group('first-side', 'First side', 'الطرف الأول'),
      group('second-side', 'Second side', 'الطرف الثاني'),
      group('mediators', 'Mediators', 'الوسطاء'),
      group('backers', 'Foreign backers', 'الداعمون الخارجيون'),
      group('civilians', 'Civilians', 'المدنيون'),
    ],
    actorTypes: ['state', 'military', 'armed-group', 'coalition', 'international-organisation', 'place', 'collective'],
    relationTypes: [
      ...['attacks', 'threatens', 'tension_with', 'supports', 'assists', 'protects', 'cooperates_with'],
      ...['controls', 'deploys_to', 'withdraws_from'],
    ],
  },
  {
    id: 'ownership',
    title: { en: 'Ownership and control', ar: 'الملكية والسيطرة' },
    description: {
      en: 'Who owns and runs which company, and through whom. Write a share as a qualifier, such as "51 %".',
      ar: 'من يملك أي شركة ويديرها، وعبر من. اكتب الحصة قيدا، مثل "51 %".',
    },
    groups: [
      group('owners', 'Owners', 'المالكون'),
      group('holdings', 'Holding companies', 'شركات قابضة'),
      group('companies', 'Companies', 'شركات'),
      group('authorities', 'Authorities', 'السلطات'),
    ],
    actorTypes: ['person', 'company', 'state', 'government-body', 'media', 'infrastructure', 'resource'],
    relationTypes: ['controls', 'part_of', 'heads', 'influences', 'affiliated_with', 'cooperates_with', 'linked_to'],
  },
  {
    id: 'organisation',
    title: { en: 'An organisation', ar: 'منظمة' },
    description: {
      en: 'Who leads which part, who belongs to it, who works with whom, and who came before.',
      ar: 'من يقود أي جزء، ومن ينتمي إليه، ومن يعمل مع من، ومن سبقه.',
    },
    groups: [
      group('leadership', 'Leadership', 'القيادة'),
      group('units', 'Units', 'الوحدات'),
      group('staff', 'Staff', 'العاملون'),
      group('partners', 'Partners', 'الشركاء'),
    ],
    actorTypes: ['person', 'post', 'organisation', 'collective'],
    relationTypes: [
      ...['heads', 'part_of', 'member_of', 'succeeds', 'cooperates_with', 'supports', 'influences'],
      ...['dismisses', 'overlaps_with'],
    ],
  },
]

/** The templates, in the order in which they are offered. */
export function listTemplates(): readonly Template[] {
  return TEMPLATES
}

function group(id: string, en: string, ar: string): Group {
  return { id, name: { en, ar } }
}
