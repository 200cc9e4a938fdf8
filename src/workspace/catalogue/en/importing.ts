import type { ColumnField } from '../../../formats/columnField.ts'
import type { FileLayout, TableLayout } from '../../../formats/fileLayout.ts'
import type { TextEncoding } from '../../../formats/text/textEncoding.ts'
import type { ImportKind } from '../../../model/import/importKind.ts'
import type { NameLikeness } from '../../../query/duplicates/compareNames.ts'
import type { RowState } from '../../../query/import/importPlan.ts'
import { count } from './count.ts'
import { printFieldName } from './printFieldName.ts'

const FIELDS: Readonly<Record<ColumnField, string>> = {
  source: 'From: source actor',
  'source-name': 'From: name of the source',
  'source-type': 'From: type of the source',
  target: 'To: target actor',
  'target-name': 'To: name of the target',
  'target-type': 'To: type of the target',
  verb: 'Relation type (verb)',
  phrase: 'Wording of the relation',
  sign: 'Sign: helps or harms',
  weight: 'Weight',
  strength: 'Strength, 0 to 1',
  start: 'Start date',
  end: 'End date',
  timeset: 'Times as a list or span',
  direction: 'Direction',
  status: 'Status',
  current: 'Still so: yes or no',
  confidence: 'Confidence, 0 to 1',
  credibility: 'Credibility, 1 to 6',
  quote: 'Evidence: quote or summary',
  'source-title': 'Evidence: title of the source',
  'source-url': 'Evidence: address',
  page: 'Evidence: page',
  note: 'Note',
  id: 'Id',
  name: 'Name of the actor',
  'actor-type': 'Type of the actor',
  group: 'Group',
  aliases: 'Other names',
  description: 'Description',
  x: 'Position: x',
  y: 'Position: y',
  attribute: 'Keep as an attribute',
  'left-out': 'Leave out',
  'as-named': 'The field that its heading names',
}

/** Other words by which a field is found when someone types. */
const FIELD_WORDS: Partial<Readonly<Record<ColumnField, string>>> = {
  source: 'sender giver subject origin who',
  target: 'receiver recipient object destination whom',
  verb: 'kind label predicate action relationship',
  sign: 'positive negative polarity effect plus minus',
  weight: 'amount count value number',
  start: 'date since year begin from',
  end: 'until till year to',
  quote: 'text passage excerpt citation reference',
  'source-title': 'reference citation document article report',
  'source-url': 'link web url',
  note: 'comment remark',
  name: 'label title',
  group: 'camp side party cluster',
  aliases: 'alias synonym acronym',
  attribute: 'other extra property',
  'left-out': 'ignore skip drop nothing',
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', ar: 'Arabic' }

const TABLES: Readonly<Record<TableLayout['kind'], string>> = {
  relations: 'Each row is a relation.',
  actors: 'Each row is an actor.',
  matrix: 'A matrix of actors.',
  neighbours: 'Each row is an actor with its neighbours.',
  unknown: 'A table that is not understood yet: say what its columns are.',
}

const SEPARATORS: Readonly<Record<string, string>> = {
  ...{ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar', ' ': 'spaces' },
}

const ENCODINGS: Partial<Readonly<Record<TextEncoding, string>>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'windows-1252': 'Western (Windows-1252)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  'windows-1255': 'Hebrew (Windows-1255)',
  gb18030: 'Chinese (GB 18030)',
  big5: 'Chinese (Big5)',
  shift_jis: 'Japanese (Shift JIS)',
  'euc-kr': 'Korean (EUC-KR)',
}

const CERTAINTIES: Readonly<Record<FileLayout['certainty'], string>> = {
  holds: 'The contents say so.',
  named: 'The name says so.',
  usual: 'A guess: files of this kind usually are.',
  chosen: 'You chose it.',
}

const KINDS: Readonly<Record<ImportKind, readonly [one: string, many: string]>> = {
  groups: ['group', 'groups'],
  actorTypes: ['actor type', 'actor types'],
  relationTypes: ['relation type', 'relation types'],
  sources: ['source', 'sources'],
  actors: ['actor', 'actors'],
  relations: ['relation', 'relations'],
  events: ['event', 'events'],
  claims: ['claim', 'claims'],
  ratings: ['rating', 'ratings'],
}

const STATES: Readonly<Record<RowState, { readonly name: string; readonly hint: string }>> = {
  probable: { name: 'Probably the same', hint: 'The names are alike. Unless you say otherwise, they are added.' },
  conflicting: {
    name: 'Conflicting',
    hint: 'The file says something else. Unless you say otherwise, what stands here stays.',
  },
  another: { name: 'Only the id is the same', hint: 'They are added under another id.' },
  changed: { name: 'Changed', hint: 'The file says more. What is missing here is filled in.' },
  new: { name: 'New', hint: 'They are added.' },
  same: { name: 'The same', hint: 'Nothing changes.' },
}

const LIKENESSES: Readonly<Record<NameLikeness, string>> = {
  same: 'the same name',
  articles: 'an article or a small word differs',
  titles: 'a title differs',
  order: 'the same words in another order',
  plural: 'singular and plural',
  spelling: 'another spelling',
  transliteration: 'they sound alike',
  initials: 'a name and its initials',
  misspelling: 'a single letter differs',
}

function countKind(kind: ImportKind, number: number): string {
  return count(number, ...KINDS[kind])
}

/** Texts of the dialog for importing. */
export const importing = {
  title: (names: string) => `Import ${names}`,
  titleEmpty: 'Import',
  pastedName: 'pasted.txt',

  start: {
    about:
      'Spreadsheets, lists and graphs of other programs. Drop files or a folder anywhere on the page, or paste a table. Nothing is uploaded.',
    limits: (megabytes: number, relations: number) =>
      `At once, up to ${megabytes} MB and ${relations.toLocaleString('en')} relations can be read.`,
    files: 'Choose files…',
    folder: 'Choose a folder…',
    paste: 'Or paste a table or text here',
    placeholder: 'source\ttarget\tverb',
    readPasted: 'Read it',
  },

  parts: { reading: 'How it is read', contents: 'What it holds', destination: 'Where it goes' },
  reading: 'Reading again…',
  stop: 'Stop',
  progress: 'Reading progress',
  tooMuch: 'That is too much for this browser. It is shown as it was read before.',
  notRecognised: 'This file was not recognised.',
  isFormat: (format: string, certainty: FileLayout['certainty']) => `${format}. ${CERTAINTIES[certainty]}`,
  isTable: (place: string, kind: TableLayout['kind']) => `${place === '' ? '' : `${place}: `}${TABLES[kind]}`,
  asLastTime: 'It is read as a file of the same shape was last time.',
  forget: 'Recognise it anew',
  fields: {
    format: 'Format',
    encoding: 'Letters (encoding)',
    separator: 'Columns separated by',
    header: 'Row with headings',
    decimal: 'Decimal sign',
    dayOrder: 'Dates such as 03/04',
    negativeWeights: 'Weights below zero',
    sheets: 'Sheets',
  },
  recognised: (value: string, isGuess: boolean) => (isGuess ? `${value}: a guess` : `${value}: recognised`),
  recogniseAgain: 'Recognise',
  encoding: (name: TextEncoding) => ENCODINGS[name] ?? name.toUpperCase(),
  separator: (sign: string) => SEPARATORS[sign] ?? `“${sign}”`,
  headerIn: (row: number) => (row === 0 ? 'none' : `row ${row}`),
  decimals: { '.': 'point: 0.5', ',': 'comma: 0,5' },
  dayOrders: { 'day-first': 'day first: 3 April', 'month-first': 'month first: 4 March' },
  weights: { adverse: 'the relation is adverse', number: 'only a number' },

  columns: {
    title: 'Columns',
    about: 'Say what each column is. Type to find a meaning.',
    label: (column: string) => `Meaning of the column “${column}”`,
    noSamples: 'empty',
    parts: { actors: 'Of actors', relations: 'Of relations' },
    displaced: (column: string, before: ColumnField, now: ColumnField) =>
      `“${column}” was “${FIELDS[before]}” before, and now is: ${FIELDS[now].toLowerCase()}.`,
    undo: 'Take this choice back',
    nothing: 'Nothing is called that.',
    field: (field: ColumnField) => FIELDS[field],
    words: (field: ColumnField) => FIELD_WORDS[field] ?? '',
  },
  mapping: {
    save: 'Save this reading as a file',
    load: 'Use a saved reading…',
    failed: (file: string, issue: string) => `“${file}” was not used: ${issue}`,
    name: (file: string) => `${file}.mapping.json`,
  },

  preview: {
    title: 'As it would read',
    nothing: 'Nothing was read yet. Say what the columns are, or how the file is to be read.',
    counts: (actors: number, relations: number) =>
      `${countKind('actors', actors)} and ${countKind('relations', relations)}`,
    more: (number: number) => `and ${number.toLocaleString('en')} more`,
    confidence: (value: number) => `confidence ${value}`,
    strength: (value: number) => `strength ${value}`,
    attribute: (key: string, value: string) => `${key}: ${value}`,
    actor: (name: string, type: string, group: string | null) =>
      `${name}: ${type}${group === null ? '' : `, ${group}`}`,
  },
  meanings: {
    title: 'What these words mean',
    about:
      'The file uses words for relations that are not known here. Until someone says what they mean, no influence travels along them. You can leave this for later.',
    used: (number: number) => count(number, 'relation', 'relations'),
    usually: 'Take what they usually mean',
    effect: (verb: string) => `Effect of “${verb}” on its target`,
    influence: (verb: string) => `Influence along “${verb}”`,
    unsaid: { effect: 'effect: not said', influence: 'influence: not said' },
  },
  problems: {
    title: 'Problems',
    none: 'Nothing was lost and nothing had to be guessed.',
    errors: (number: number) => count(number, 'error', 'errors'),
    remarks: (number: number) => count(number, 'remark', 'remarks'),
    times: (number: number) => `${number.toLocaleString('en')} times`,
    at: (place: string) => `${place}: `,
    more: (number: number) => `and ${number.toLocaleString('en')} more places`,
  },
  destination: {
    title: 'Where it goes',
    new: 'As a new dataset',
    open: (title: string) => `Into the open one: ${title}`,
    readOnly: 'Another tab edits the open document; here it can only be read.',
    cited: 'Each relation that is new gets the file, its row and the day as a source.',
    replaces: 'What is open now stays in this browser if you changed it.',
  },
  plan: {
    comparing: 'Comparing with the open dataset…',
    stopped: 'The comparison was stopped.',
    compare: 'Compare',
    about: 'This is what would happen. Nothing has changed yet.',
    nothing: 'The open dataset has all of it already.',
    counts: (kind: ImportKind, number: number) => countKind(kind, number),
    state: (state: RowState) => STATES[state].name,
    hint: (state: RowState) => STATES[state].hint,
    withThem: (number: number) =>
      `${count(number, 'relation goes', 'relations go')} with the actors that are left out.`,
    notTaken: (what: string) => `Not taken into an open dataset: ${what}.`,
    stories: (number: number) => count(number, 'story', 'stories'),
    figures: (number: number) => count(number, 'figure', 'figures'),
    positions: 'positions in the diagram',
    all: (state: RowState) => `For all: ${STATES[state].name.toLowerCase()}`,
    one: (name: string) => `What becomes of ${name}`,
    probably: (match: string, likeness: NameLikeness | null) =>
      `probably ${match}${likeness === null ? '' : ` (${LIKENESSES[likeness]})`}`,
    other: (match: string) => `${match} has that id here`,
    asThere: (match: string) => `here: ${match}`,
    /** A field of a record, with the language or the name of an attribute where it has several values. */
    path: ([field = '', ...rest]: readonly string[]) =>
      [printFieldName(field), ...rest.map((part) => LANGUAGE_NAMES[part] ?? part)].join(' › '),
    differs: (field: string, mine: string, theirs: string) => `${field}: ${mine} here, ${theirs} in the file`,
    adds: (field: string, value: string) => `${field}: ${value}`,
    choose: 'one by one',
    decisions: {
      add: 'Add as new',
      'same-as': 'The same: fill in gaps',
      replace: 'The same: the file is right',
      'keep-mine': 'The same: keep mine',
      'leave-out': 'Leave out',
    },
    somebodyElse: 'The same as someone else…',
    who: (name: string) => `Who ${name} is`,
    more: (number: number) => `and ${number.toLocaleString('en')} more; decide about them all at once`,
  },
  cancel: 'Cancel',
  open: 'Open as a new dataset',
  takeAll: 'Import into the open dataset',
  taking: 'Importing…',
  oneStep: 'One step of undo takes it back.',
  undecided: (number: number) =>
    `${count(number, 'probable duplicate is', 'probable duplicates are')} not decided and would be added as new.`,
  decideNow: 'Look at them',
}
