import type { NameLikeness } from '../../../query/duplicates/compareNames.ts'
import type { DuplicateReason } from '../../../query/duplicates/searchDuplicateActors.ts'
import { count } from './count.ts'

const LIKENESSES: Readonly<Record<NameLikeness, string>> = {
  same: 'are the same but for case, accents or spaces',
  articles: 'differ in an article or a small word',
  titles: 'differ in a title',
  order: 'have the same words in another order',
  plural: 'differ in singular and plural',
  spelling: 'are spelled differently',
  transliteration: 'sound alike: probably one name in two spellings',
  initials: 'are a name and its initials',
  misspelling: 'differ in a single letter',
}

/** Texts of the dialog about records that are probably the same. */
export const duplicates = {
  title: 'Duplicates',
  pair: 'Two that may be the same',
  searching: 'Comparing names…',
  none: 'Nothing in this dataset looks like a duplicate. Names, other names, initials and spellings were compared.',
  progress: (number: number, all: number) => `Pair ${number} of ${all}`,
  reason: ({ likeness, left, right }: DuplicateReason) =>
    left.text === right.text
      ? `Both are called “${left.text}”${left.isAlias || right.isAlias ? ', one of them as another name' : ''}.`
      : `“${left.text}” and “${right.text}” ${LIKENESSES[likeness]}.`,
  relationReason: 'Both relations say the same: type, actors, status and dates.',
  left: 'Left',
  right: 'Right',
  name: 'Name',
  inArabic: 'Name in Arabic',
  aliases: 'Other names',
  type: 'Type',
  group: 'Group',
  ties: 'Relations',
  sentence: 'Relation',
  note: 'Note',
  evidence: 'Evidence',
  unsourced: 'unsourced',
  nothing: 'not said',
  tieCount: (number: number) => count(number, 'relation', 'relations'),
  keepLeft: 'Keep the left',
  keepRight: 'Keep the right',
  notSame: 'Not the same',
  show: 'Show in the diagram',
  previous: 'Previous pair',
  next: 'Next pair',
  explained:
    'The one that is kept takes over names, relations and evidence of the other. Undo brings both back. “Not the same” is remembered until this document is closed.',
  keys: '↓ and ↑ go to the next and the previous pair.',
  readOnly: 'Another tab edits this document; here it can only be read.',
}
