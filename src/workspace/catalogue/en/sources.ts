import { count } from './count.ts'

const passages = (number: number): string => count(number, 'passage', 'passages')
const records = (number: number): string => count(number, 'record', 'records')

/** Texts of the dialog of sources and their passages. */
export const sources = {
  title: 'Sources',
  list: 'Sources and passages',
  open: 'What is open',
  find: 'Find a passage: number or words',
  found: (number: number) => (number === 0 ? 'Nothing found.' : `${number} found`),
  none: 'This dataset has no sources yet. Add the first one: a report, an article, an interview.',
  choose: 'Choose a source or a passage on the left.',
  backToList: 'All sources',
  newTitle: 'Title of a new source',
  add: 'Add source',
  titleNeeded: 'A source needs a title.',
  readOnly: 'Another tab edits this document; here it can only be read.',
  facts: (numberOfPassages: number, numberOfRecords: number) =>
    `${passages(numberOfPassages)} · ${numberOfRecords === 0 ? 'nothing rests on it' : `${records(numberOfRecords)} ${numberOfRecords === 1 ? 'rests' : 'rest'} on it`}`,
  cited: (number: number) => (number === 0 ? 'not cited' : `cited by ${records(number)}`),

  parts: 'What to do with this source',
  part: { about: 'About it', text: 'Add passages' },
  form: 'About the source',
  name: 'Title',
  nameInArabic: 'Title in Arabic',
  authors: 'Authors, separated by semicolons',
  publisher: 'Publisher',
  date: 'Published',
  url: 'Web address',
  archivedUrl: 'Address of an archived copy',
  accessed: 'Read on',
  noAddress: 'Type a web address that begins with http:// or https://.',
  reliability: 'Reliability',
  grade: (letter: string, meaning: string) => `${letter}: ${meaning}`,
  rights: 'Rights: on what terms its text may be passed on',

  remove: 'Delete source',
  removing: (title: string, numberOfRecords: number, numberLeftUnsourced: number) =>
    [
      `Delete “${title}”?`,
      numberOfRecords === 0
        ? 'Nothing rests on it.'
        : `${records(numberOfRecords)} ${numberOfRecords === 1 ? 'loses' : 'lose'} this evidence${numberLeftUnsourced === 0 ? '' : `, and ${numberLeftUnsourced} of them ${numberLeftUnsourced === 1 ? 'is' : 'are'} then unsourced`}.`,
    ].join(' '),
  merge: 'Merge…',
  mergeInto: 'Merge into',
  merging: 'Passages and evidence go to the other source. A number that is taken there gets the next free one.',
  mergeNow: 'Merge',
  cancel: 'Cancel',

  paste: 'Paste or type the text',
  pasteHint:
    'It is cut into passages with numbers of their own. Nothing is taken before you say so: Ctrl Enter, or the button below.',
  cutAt: 'Cut at',
  cuts: { 'blank-lines': 'blank lines', 'line-breaks': 'every line break' },
  preview: (number: number) => `${passages(number)} as they would be`,
  take: (number: number) => `Take ${passages(number)}`,
  taken: (number: number) => `${passages(number)} taken.`,
  addEmpty: 'Add one without a text',

  passage: (id: string) => `Passage ${id}`,
  page: (page: string | number) => `p. ${page}`,
  noText: 'It has no text.',
  next: 'Next passage',
  previous: 'Previous passage',
  keys: 'Alt ↓ and Alt ↑ go to the next and the previous passage, from here too.',
  record: 'Record a relation from this passage',
  stopRecording: 'Close the line',
  resting: 'Relations that rest on it',
  noneResting: 'No relation rests on it yet.',
  edit: 'Edit passage',
  editDone: 'Done',
  number: 'Number',
  numberNeeded: 'A passage needs a number.',
  numberTaken: (id: string) => `Another passage of this source has the number ${id}.`,
  pageNumber: 'Page',
  summary: 'What it says, in own words',
  summaryInArabic: 'What it says, in Arabic',
  text: 'Text, word for word',
  textHint: 'Ctrl Enter splits the passage at the cursor.',
  split: 'Split at the cursor',
  notSplit: 'Put the cursor between two words of the text.',
  join: 'Join with the next',
  up: 'Move up',
  down: 'Move down',
  removePassage: 'Delete passage',
  removingPassage: (id: string, number: number) =>
    `Delete ${id}? ${number === 0 ? 'Nothing rests on it.' : `${records(number)} will then rest on the source as a whole.`}`,
  removeNow: 'Delete',
}
