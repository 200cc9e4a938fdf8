import type { EntryProblem } from '../../../model/entry/entry.ts'
import { printDate } from '../../../model/time/printDate.ts'
import { printPeriod } from '../../../model/time/printPeriod.ts'
import { parseDate } from '../../../model/time.ts'

/** What is recorded of a period, so that nobody takes a beginning for the whole: "from June 2021; end not said". */
function printWhen(start: string | null, end: string | null): string {
  const [from, to] = [start, end].map((date) => date && printDate(date, 'en'))
  if (start?.includes('/') || end?.includes('/')) return printPeriod(start, end, 'en')!
  if (from && from === to) return `${printWithin(start!, from)} only`
  if (from) return to ? `from ${from} to ${to}` : `from ${from}; end not said`
  return to ? `until ${to}; beginning not said` : 'not known'
}

function printWithin(date: string, said: string): string {
  const parsed = parseDate(date)
  if (said.startsWith('between')) return said
  return `${parsed.ok && parsed.value.kind === 'day' ? 'on' : 'in'} ${said}`
}

/** Texts for editing a dataset. */
export const editing = {
  done: 'Done',
  when: printWhen,
  entry: {
    label: 'Add relations',
    placeholder: 'Iran -> Loyalist factions: supports, 2020-07, P05',
    help: 'Actor -> actor: verb, then dates, status, “according to …”, passages or qualifiers. A date alone is the beginning; “in 2021-06” is that month only. Tab completes, Enter records.',
    newActor: 'new actor',
    /** Said of a new actor that another one resembles. */
    perhaps: (name: string) => `The same as ${name}? Shift Tab takes that`,
    doubled: 'recorded already; Enter records it once more',
    withItself: 'a relation of an actor with itself',
    noSource: 'unsourced',
    problem: (problem: EntryProblem): string => {
      switch (problem.code) {
        case 'no-arrow':
          return 'Type an arrow (->) after the first actor.'
        case 'no-source':
          return 'Name the actor before the arrow.'
        case 'no-target':
          return 'Name the actor after the arrow.'
        case 'no-type':
          return 'Type a colon and a verb, such as ": supports".'
        case 'unknown-type':
          return `No relation type is called "${problem.text}"${problem.closest ? `; did you mean "${problem.closest}"?` : '. In quotes, it becomes one.'}`
        case 'unknown-passage':
          return `No source has a passage ${problem.passage}.`
        case 'wrong-date':
          return `"${problem.text}" is not a date; write 2020, July 2020, 5.7.2020, 2020-07-05, 2019/2020 or “in 2020-07”.`
        case 'several-sources':
          return `Several sources have a passage ${problem.passage}; put the name of the source before it.`
      }
    },
    newType: 'new relation type',
    newTypeNamed: (name: string) => `new relation type: ${name}; say what it does under Types and groups (V)`,
    tab: (text: string) => `Tab: ${text}`,
    takeNew: (text: string) => `Tab or Enter: ${text}, a new relation type`,
    waiting: (number: number) => `${number} more pasted ${number === 1 ? 'line waits' : 'lines wait'} for this one.`,
    recorded: (sentence: string) => `Recorded: ${sentence}`,
    reading: 'Recorded as',
    completions: 'Completions',
  },
  drawing: {
    relate: 'Drag to another actor to record a relation',
    end: 'Drag to another actor to change this end',
    name: 'Name of the new actor',
  },
  texts: {
    inLanguage: (label: string, language: string) => `${label} in ${language}`,
    needed: 'This needs a text in English.',
  },
  actor: {
    label: 'Edit actor',
    name: 'Name',
    nameInArabic: 'Name in Arabic',
    aliases: 'Other names, separated by semicolons',
    type: 'Type',
    otherType: 'Another type',
    group: 'Group',
    noGroup: 'none',
    description: 'Description',
    /** The name of an actor that has no other yet. */
    fresh: 'New actor',
    nameNeeded: 'An actor needs a name.',
  },
  notTaken: 'Typed before and not recorded yet. Esc gives it up.',
  relation: {
    label: 'Edit relation',
    source: 'From',
    target: 'To',
    otherActor: 'Another actor',
    otherType: 'Another verb',
    pickActor: 'An actor',
    nobody: (label: string) => `${label}: nobody`,
    more: 'Wording and quantifiers',
    aimOf: 'Whose aim it is',
    phrase: 'Wording in place of the verb',
    sourceQuantifier: 'How much of the first actor',
    targetQuantifier: 'How much of the second actor',
    type: 'Verb',
    swap: 'Swap the two actors',
    sign: 'Effect',
    signOfType: (sign: string) => `as the verb: ${sign}`,
    status: 'Status',
    start: 'Began',
    end: 'Ended',
    noDateYet: 'not a date yet',
    dateExample: '2020-07',
    dateHint: '2020, July 2020, 5.7.2020, ca. 2015, in 2020-07, until 2020, or EDTF: 2020-07-05, 2020~, ../2020',
    notKnown: 'not known',
    qualifiers: 'Qualifiers, separated by semicolons',
    assertedBy: 'Said only by',
    explicitness: 'Explicitness',
    credibility: 'Credibility',
    strength: 'Strength, 0 to 1',
    confidence: 'Confidence, 0 to 1',
    noNumber: 'Type a number from 0 to 1.',
    note: 'Note',
  },
  evidence: {
    title: 'Evidence',
    none: 'Unsourced. How do we know? Add evidence.',
    whole: 'whole source',
    summary: 'What it says here, in own words',
    add: 'Add evidence',
    addHint: 'Add evidence: number or words',
    another: (number: number) => `Evidence ${number}: another passage`,
    anotherHint: 'Another passage',
    nothingFound: 'No passage and no source has these words.',
    read: 'Read it in its source',
    remove: (number: number) => `Remove evidence ${number}`,
    noSources: 'This dataset has no sources yet.',
    addSource: 'Add a source…',
  },
  statement: {
    newEvent: 'New event',
    newClaim: 'New contested matter',
    newHint: 'Type it and press Enter; all else can follow.',
    needed: 'Type it first.',
    record: 'Record',
    cancel: 'Cancel',
    remove: 'Delete',
    nothingFound: 'Nothing found.',
  },
  event: {
    label: 'Edit event',
    title: 'Title',
    kind: 'Kind of event',
    status: 'Status',
    roles: 'Who had part in it',
    nobody: 'Nobody yet.',
    role: (name: string) => `Role of ${name}`,
    removeRole: (name: string) => `Take ${name} out of the event`,
    addRole: 'Add an actor',
    /** The role of an actor until it is said. */
  },
  claim: {
    label: 'Edit contested matter',
    topic: 'Topic',
    positions: 'Positions',
    nobody: 'Nobody has a position on it yet.',
    holder: 'Who holds it',
    author: (title: string) => `the author of “${title}”`,
    otherHolder: 'Another actor',
    statement: 'Statement',
    removePosition: (number: number) => `Remove position ${number}`,
    position: (number: number) => `Position ${number}`,
    addPosition: 'Add a position: who holds it?',
    relations: 'Relations that it is about',
    noRelations: 'No relation yet.',
    addRelation: 'Add a relation',
    events: 'Events that it is about',
    noEvents: 'No event yet.',
    addEvent: 'Add an event',
    takeOut: (name: string) => `Take out: ${name}`,
  },
  split: {
    label: (name: string) => `Split ${name} in two`,
    hint: (name: string) => `Name the second actor and tick what is about it. The rest stays with ${name}.`,
    name: 'Name of the second actor',
    type: 'Type',
    nameNeeded: 'The second actor needs a name.',
    kinds: {
      end: 'Relations',
      assertion: 'What it alone says',
      aim: 'Its aims',
      role: 'Events',
      position: 'Positions in contested matters',
      rating: 'Ratings',
      evidence: 'Evidence',
    },
    moved: (moved: number, all: number) => `${moved} of ${all} go to the second actor`,
    all: 'Tick all',
    none: 'Tick none',
    colon: (topic: string, text: string) => `${topic}: ${text}`,
    nothing: 'Nothing refers to this actor.',
    submit: 'Split',
  },
}
