import type { LocalText } from '../base/language.ts'

/** Harm (-1) or benefit (1) to the target, or neither. */
export type Sign = -1 | 0 | 1
export type Category = 'structure' | 'alignment' | 'power' | 'conflict' | 'descriptive'
/** The way influence runs over a relation; forward is from its source to its target. */
export type Direction = 'forward' | 'reverse' | 'both' | 'none'

/** Forms of a type's verb that its label does not give by rule; see `model/sentence`. */
export interface TypeForms {
  readonly en?:
    | {
        readonly plural?: string | undefined
        readonly infinitive?: string | undefined
        readonly past?: string | undefined
      }
    | undefined
  readonly ar?: { readonly feminine?: string | undefined; readonly plural?: string | undefined } | undefined
}

export interface RelationType {
  readonly id: string
  readonly parent: string | null
  readonly category: Category
  readonly label: LocalText
  /** The label as read from the target: "opposed by". */
  readonly inverse: LocalText
  readonly sign: Sign
  /** Whether influence travels along it, in its `direction`. */
  readonly conduit: boolean
  readonly direction: Direction
  readonly symmetric: boolean
  /** Whether the line has no direction at all, and so no head; only what is symmetric. */
  readonly undirected: boolean
  readonly definition: LocalText
  readonly forms: TypeForms
  /** Nearest category of PLOVER 0.8 (SKOS closeMatch), where there is one. */
  readonly plover: string | null
}

/** Label, inverse label, definition in English; then label and inverse label in Arabic. */
type Words = readonly [label: string, inverse: string, definition: string, labelArabic: string, inverseArabic: string]

interface Traits {
  readonly sign?: Sign
  /** The way influence runs; a type without it is no conduit. */
  readonly conduit?: Exclude<Direction, 'none'>
  readonly symmetric?: boolean
  readonly plover?: string
  readonly forms?: TypeForms
}

function relationType(id: string, category: Category, traits: Traits, words: Words): [string, RelationType] {
  const [label, inverse, definition, labelArabic, inverseArabic] = words
  return [
    id,
    {
      id,
      parent: null,
      category,
      label: { en: label, ar: labelArabic },
      inverse: { en: inverse, ar: inverseArabic },
      sign: traits.sign ?? 0,
      conduit: traits.conduit !== undefined,
      direction: traits.conduit ?? 'none',
      symmetric: traits.symmetric ?? false,
      undirected: false,
      definition: { en: definition },
      forms: traits.forms ?? {},
      plover: traits.plover ?? null,
    },
  ]
}

/**
 * The built-in vocabulary: 24 types in five categories, and the fallback `linked_to`.
 *
 * The sign says whether the relation harms or benefits its target; a conduit gives leverage over the far end. The two
 * are separate: `penetrates` harms the host and carries influence. PLOVER names the nearest category of PLOVER 0.8.
 */
export const RELATION_TYPES: ReadonlyMap<string, RelationType> = new Map([
  relationType('part_of', 'structure', { conduit: 'reverse' }, [
    'is part of',
    'includes',
    'A formal organisational part of a whole',
    'جزء من',
    'يضم',
  ]),
  relationType(
    'member_of',
    'structure',
    { conduit: 'reverse', forms: { en: { plural: 'are members of' }, ar: { plural: 'أعضاء في' } } },
    ['is a member of', 'has member', 'Belongs to a class, coalition or collective', 'عضو في', 'من أعضائه'],
  ),
  relationType('heads', 'structure', { conduit: 'forward' }, [
    'heads',
    'is headed by',
    'Leads the body, or is the post that leads it',
    'يرأس',
    'يرأسه',
  ]),
  relationType('succeeds', 'structure', {}, ['succeeds', 'is succeeded by', 'Follows in office', 'يخلف', 'يخلفه']),
  relationType(
    'affiliated_with',
    'alignment',
    { sign: 1, conduit: 'reverse', plover: 'SUPPORT', forms: { ar: { feminine: 'مرتبطة بـ', plural: 'مرتبطون بـ' } } },
    ['is affiliated with', 'has affiliate', 'Linked to, associated with or loyal to a patron', 'مرتبط بـ', 'يرتبط به'],
  ),
  relationType('supports', 'alignment', { sign: 1, plover: 'SUPPORT' }, [
    'supports',
    'is supported by',
    'Backs in word or policy',
    'يدعم',
    'يدعمه',
  ]),
  relationType('assists', 'alignment', { sign: 1, conduit: 'forward', plover: 'AID' }, [
    'assists',
    'is assisted by',
    'Gives money, training, arms or advice',
    'يساعد',
    'يساعده',
  ]),
  relationType('cooperates_with', 'alignment', { sign: 1, conduit: 'both', symmetric: true, plover: 'COOPERATE' }, [
    'cooperates with',
    'cooperates with',
    'Has an agreement or understanding with, or works jointly with',
    'يتعاون مع',
    'يتعاون مع',
  ]),
  relationType('accommodates', 'alignment', { sign: 1, plover: 'CONCEDE' }, [
    'accommodates',
    'is accommodated by',
    'Tolerates, concedes to, or accepts a balance with',
    'يتساهل مع',
    'يتساهل معه',
  ]),
  relationType('protects', 'alignment', { sign: 1, plover: 'AID' }, [
    'protects',
    'is protected by',
    'Guards',
    'يحمي',
    'يحميه',
  ]),
  relationType('controls', 'power', { conduit: 'forward', forms: { en: { past: 'controlled' } } }, [
    'controls',
    'is controlled by',
    'Has effective say over a body or resource',
    'يسيطر على',
    'يسيطر عليه',
  ]),
  relationType('influences', 'power', { conduit: 'forward' }, [
    'influences',
    'is influenced by',
    'Shapes the conduct of, by means not stated',
    'يؤثر في',
    'يؤثر فيه',
  ]),
  relationType('penetrates', 'power', { sign: -1, conduit: 'forward' }, [
    'penetrates',
    'is penetrated by',
    'Has its own people inside',
    'يخترق',
    'يخترقه',
  ]),
  relationType('reforms', 'power', { conduit: 'forward' }, [
    'reforms',
    'is reformed by',
    'Changes the leadership or organisation of',
    'يصلح',
    'يصلحه',
  ]),
  relationType('dismisses', 'power', { sign: -1, conduit: 'forward', plover: 'SANCTION' }, [
    'dismisses',
    'is dismissed by',
    'Removes from a post',
    'يقيل',
    'يقيله',
  ]),
  relationType('deploys_to', 'power', { conduit: 'forward', plover: 'MOBILIZE' }, [
    'deploys to',
    'hosts a deployment of',
    'Stations personnel at',
    'ينتشر في',
    'ينتشر فيه',
  ]),
  relationType('seeks', 'power', { plover: 'REQUEST', forms: { en: { past: 'sought' } } }, [
    'seeks',
    'is sought by',
    'Demands or tries to obtain',
    'يسعى إلى',
    'يسعى إليه',
  ]),
  relationType('opposes', 'conflict', { sign: -1, plover: 'REJECT' }, [
    'opposes',
    'is opposed by',
    'Rejects or condemns',
    'يعارض',
    'يعارضه',
  ]),
  relationType('constrains', 'conflict', { sign: -1, plover: 'COERCE' }, [
    'constrains',
    'is constrained by',
    'Weakens, deprives or contains',
    'يقيّد',
    'يقيّده',
  ]),
  relationType('threatens', 'conflict', { sign: -1, plover: 'THREATEN' }, [
    'threatens',
    'is threatened by',
    'Has a declared or standing capability against',
    'يهدد',
    'يهدده',
  ]),
  relationType('attacks', 'conflict', { sign: -1, plover: 'ASSAULT' }, [
    'attacks',
    'is attacked by',
    'Uses force against',
    'يهاجم',
    'يهاجمه',
  ]),
  relationType('tension_with', 'conflict', { sign: -1, symmetric: true }, [
    'is in tension with',
    'is in tension with',
    'Mutual hostility',
    'في توتر مع',
    'في توتر مع',
  ]),
  relationType('withdraws_from', 'descriptive', { plover: 'RETREAT', forms: { en: { past: 'withdrew from' } } }, [
    'withdraws from',
    'is left by',
    'Leaves a place or partner',
    'ينسحب من',
    'ينسحب منه',
  ]),
  relationType('overlaps_with', 'descriptive', { symmetric: true, forms: { en: { past: 'overlapped with' } } }, [
    'overlaps with',
    'overlaps with',
    'Duplicates the roles of',
    'يتداخل مع',
    'يتداخل مع',
  ]),
  relationType('linked_to', 'descriptive', { forms: { ar: { feminine: 'لها صلة بـ', plural: 'لهم صلة بـ' } } }, [
    'is linked to',
    'is linked to',
    'A tie of a kind that is not said',
    'له صلة بـ',
    'له صلة بـ',
  ]),
])
