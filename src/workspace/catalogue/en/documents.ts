import type { RecordKind } from '../../../model/change/change.ts'
import { describeIssue } from '../../../model/describeIssue.ts'
import { printDate } from '../../../model/time/printDate.ts'
import type { VersionCandidate } from '../../commonVersion.ts'
import type { RestoredBackup, StorageProblem } from '../../storage.ts'
import type { DocumentsPart } from '../../workspaceState.ts'
import { count } from './count.ts'
import { history } from './history.ts'
import { printFieldName } from './printFieldName.ts'
import { storageProblems } from './storageProblems.ts'

const DAY = 24 * 60 * 60_000

const KINDS: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  fields: ['detail of the dataset', 'details of the dataset'],
  groups: ['group', 'groups'],
  actorTypes: ['actor type', 'actor types'],
  relationTypes: ['relation type', 'relation types'],
  terms: ['term', 'terms'],
  sources: ['source', 'sources'],
  actors: ['actor', 'actors'],
  relations: ['relation', 'relations'],
  events: ['event', 'events'],
  claims: ['claim', 'claims'],
  stories: ['story', 'stories'],
  ratings: ['rating', 'ratings'],
  figures: ['figure', 'figures'],
  positions: ['position', 'positions'],
}

/** A field, a language, or whatever else a path goes through. */
function printStep(step: string): string {
  return LANGUAGES[step] ?? printFieldName(step)
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'in English', ar: 'in Arabic' }

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "today at 14:03", "yesterday at 09:10", "12 November 2026 at 14:03". */
function printWhen(time: number, now: number): string {
  const day = new Date(time).toDateString()
  const clock = new Date(time).toLocaleTimeString('en-GB', { timeStyle: 'short' })
  if (day === new Date(now).toDateString()) return `today at ${clock}`
  if (day === new Date(now - DAY).toDateString()) return `yesterday at ${clock}`
  return new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}

function printSize(characters: number): string {
  if (characters < 1000) return 'under 1 KB'
  if (characters < 1_000_000) return `${Math.round(characters / 1000)} KB`
  return `${(characters / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}

/** "2 actors and 1 relation differ"; `null`: nothing does. */
function printDifferences({ differences }: VersionCandidate): string | null {
  const all = differences.reduce((sum, [, number]) => sum + number, 0)
  if (all === 0) return null
  const kinds = differences.map(([kind, number]) => count(number, ...KINDS[kind]))
  return `${kinds.join(', ')} ${all === 1 ? 'differs' : 'differ'}`
}

/** Texts for the documents of one's own. */
export const documents = {
  title: 'Your documents',
  tabs: 'Part of the dialog',
  parts: {
    documents: 'Documents',
    'new-document': 'New',
    history: 'History',
    versions: 'Versions',
    merge: 'Merge',
  } satisfies Record<DocumentsPart, string>,
  loading: 'Reading…',
  where: 'Your documents are in this browser and nowhere else.',
  lasting: (isLasting: boolean | null) =>
    isLasting === null
      ? 'This browser does not say whether it may delete them; save a backup from time to time.'
      : isLasting
        ? 'The browser has agreed not to delete them by itself.'
        : 'The browser may delete them when the disk is nearly full; save a backup from time to time.',
  none: 'No documents yet. Begin one under “New”, or edit any dataset: your copy is kept here.',
  isOpen: 'open',
  facts: (created: number, changed: number, size: number, now: number) =>
    `Changed ${printWhen(changed, now)} · Created ${printWhen(created, now)} · ${printSize(size)}`,
  copyOf: (title: string) => `Copy of “${title}”`,
  open: 'Open',
  rename: 'Rename',
  copy: 'Copy',
  remove: 'Delete',
  restore: 'Restore',
  /** The name of a button that stands beside each document. */
  of: (act: string, title: string) => `${act}: ${title}`,
  newTitle: 'New title',
  save: 'Save',
  cancel: 'Cancel',
  titleOfCopy: (title: string) => `${title} (copy)`,
  removed: 'Deleted',
  removedHint: 'Deleted documents can be restored for 30 days.',
  removedAt: (time: number, now: number) => `Deleted ${printWhen(time, now)}`,
  done: {
    removed: (title: string) => `“${title}” is deleted.`,
    restored: (title: string) => `“${title}” is back.`,
    copied: (title: string) => `“${title}” is a new document.`,
    'backup-saved': 'The backup was given to the browser to save.',
    'backup-read': ({ documents: added, leftOut }: RestoredBackup) =>
      `${count(added.length, 'document was', 'documents were')} added.${leftOut.length === 0 ? '' : ` Part of ${leftOut.map(({ title }) => `“${title.en}”`).join(', ')} could not be read.`}`,
  },
  undo: 'Undo',
  failed: (problem: StorageProblem) => {
    const [issue] = problem.code === 'unreadable-file' ? problem.issues : []
    return `That did not work: ${storageProblems[problem.code]}${issue ? ` ${describeIssue(issue)}` : ''}`
  },
  backup: {
    title: 'Backup',
    hint: 'One file with every document and its history. Reading it adds its documents to those here.',
    save: 'Save a backup…',
    read: 'Read a backup…',
  },
  fresh: {
    from: 'Begin from',
    nothing: 'Nothing',
    nothingHint: 'An empty dataset with the built-in vocabulary.',
    copy: (title: string) => `A copy of “${title}”`,
    copyHint: 'Everything that is open, with positions and without history.',
    name: 'Title',
    nameNeeded: 'A document needs a title.',
    create: 'Create and open',
    groups: 'Groups',
    actorTypes: 'Actors',
    relationTypes: 'Verbs that suit it',
    vocabularyHint: 'Every other verb of the built-in vocabulary can be used as well.',
  },
  history: {
    hint: 'What you did, the latest first. Going to a step undoes or redoes all in between. Taking a step back leaves what came after it.',
    none: 'Nothing was changed since this was opened.',
    now: 'now',
    opened: 'As it was opened',
    undone: 'Undone',
    isTakenBack: 'taken back',
    goTo: 'Go to',
    changes: 'What changed',
    sameOrder: 'Nothing but the order of the records.',
    takeBack: 'Take back',
    at: printWhen,
    takenBack: (kept: number) =>
      kept === 0
        ? 'That step is taken back.'
        : `That step is taken back, but for ${count(kept, 'value that was', 'values that were')} changed again since.`,
    nothing: 'Nothing is left of that step: what it did was changed again since.',
  },
  merge: {
    hint: 'Merge a file that somebody else changed with what is open here. What only one of you changed is taken; where both changed the same, you choose. It is one step that can be undone.',
    choose: 'Choose a file…',
    chooseAnother: 'Choose another file…',
    base: 'Both come from',
    /** A version: when it was, its name, the step that led to it, and in what the file differs. */
    candidate: (candidate: VersionCandidate, now: number) => {
      const { time, name, step } = candidate.version
      return [
        time === null ? 'as it was opened' : printWhen(time, now),
        ...(name === null ? [] : [`“${name}”`]),
        ...(step ? [`step ${step.number}: ${history.past(step.label)}`] : []),
        printDifferences(candidate) ?? 'the same as the file',
      ].join(' · ')
    },
    proposed: (candidate: VersionCandidate, isTied: boolean) => {
      const differences = printDifferences(candidate)
      const why = differences
        ? `Proposed because the file differs least from it (${differences})`
        : 'Proposed because the file is exactly that version'
      return `${why}${isTied ? ', and it is the earliest of several such versions' : ''}. Choose another one if you know better.`
    },
    baseOfFile: (time: number, now: number) =>
      `The file and this document both come from what the file held ${printWhen(time, now)}.`,
    nothing: 'The file brings nothing that is not here already.',
    goOn: 'Go on with what is here',
    brings: 'What the file brings',
    conflicts: (number: number) => `${count(number, 'conflict', 'conflicts')}: both of you changed the same`,
    all: 'For all of them take',
    side: { mine: 'mine', theirs: 'theirs' },
    field: (path: readonly string[]) => (path.length === 0 ? 'as a whole' : path.map(printStep).join(' › ')),
    /** What became of a field. */
    changed: (field: string, value: string | null) => `${printFieldName(field)}: ${value ?? 'emptied'}`,
    kept: 'kept as it was',
    gone: 'removed',
    was: (value: string) => `was: ${value}`,
    needed: (name: string) => `“${name}” needs it`,
    merge: 'Merge',
    done: (name: string) => `“${name}” is merged. Undo takes that back.`,
  },
  versions: {
    notOwn: 'Versions are kept of your own documents. A dataset of the app becomes one at your first edit.',
    readOnly: 'This document is read-only here, so versions can be looked at but not brought back.',
    hint: 'The last 20 versions are kept, and all that have a name.',
    none: 'No versions yet.',
    nameNow: 'Name the present version',
    name: 'Name',
    nameOf: (time: number, now: number) => `Name of the version of ${printWhen(time, now)}`,
    at: printWhen,
    after: (changes: number) => (changes === 0 ? 'before any change' : `after ${count(changes, 'change', 'changes')}`),
    compare: 'Compare',
    back: 'Bring back',
    backHint: 'One step that can be undone',
    isBack: 'The version is back. Undo takes that away again.',
    since: 'From this version to now',
    inDiagram: 'Show in the diagram',
    inDiagramOf: 'Two states in one diagram',
    sinceOf: (name: string | null, time: number, now: number) =>
      `From ${name ? `“${name}”` : `the version of ${printWhen(time, now)}`} to now`,
    dates: (from: string, to: string) => `In force: ${printDate(from, 'en')}, then ${printDate(to, 'en')}`,
    key: {
      came: (number: number) => `${number.toLocaleString('en')} added`,
      went: (number: number) => `${number.toLocaleString('en')} removed`,
      changed: (number: number) => `${number.toLocaleString('en')} changed`,
    },
    keyOfDates: {
      came: (number: number) => `${number.toLocaleString('en')} begun`,
      went: (number: number) => `${number.toLocaleString('en')} ended`,
    },
    leave: 'Show the present version alone',
    same: 'Nothing differs from now.',
    came: (number: number, kind: RecordKind) => `${count(number, ...KINDS[kind])} added`,
    went: (number: number, kind: RecordKind) => `${count(number, ...KINDS[kind])} removed`,
    changed: (number: number, kind: RecordKind) => `${count(number, ...KINDS[kind])} changed`,
    /** The label of a field, before what it was and is. */
    field: (field: string) => (field === '' ? '' : `${capitalise(printFieldName(field))}:`),
    nothing: 'nothing',
    becomes: 'is now',
    more: (number: number) => `and ${number.toLocaleString('en')} more`,
  },
}
