import type { Issue } from '../../../model/issue.ts'
import type { Failing, MissingCode, Notice, PictureProblem } from '../../notice.ts'
import type { Damage } from '../../storage.ts'
import { count } from './count.ts'
import { history } from './history.ts'
import { storageProblems } from './storageProblems.ts'

const LISTED = 20
const LONGEST_ID = 80

const pictureProblems: Readonly<Record<PictureProblem, string>> = {
  'nothing-carried': 'it carries no data. Only pictures published with their data can be opened.',
  damaged: 'the data that it carries is damaged.',
  'too-large': 'the data that it carries is too large.',
  'future-version': 'it was published by a newer version of this program.',
}

const failures: Readonly<Record<Failing, string>> = {
  list: 'The datasets that come with the app could not be loaded. You can still open a file.',
  positions: 'The positions could not be worked out.',
  filter: 'The filters could not be applied.',
  trace: 'Tracing does not work at the moment.',
  search: 'The search does not work at the moment.',
  focus: 'The neighbourhood could not be worked out.',
  measure: 'The measure could not be worked out.',
  part: 'Part of the app could not be loaded. Its server may have stopped, or the app was updated.',
  other: 'Something went wrong in the app.',
}

const missingThings: Readonly<Record<MissingCode, readonly [one: string, many: string]>> = {
  'missing-actor': ['an actor', 'actors'],
  'missing-relation': ['a relation', 'relations'],
  'missing-relation-type': ['a relation type', 'relation types'],
  'missing-source': ['a source', 'sources'],
}

export const notices = {
  dismiss: 'Dismiss',
  stop: 'Stop',
  undo: 'Undo',
  /** Progress of reading, for screen readers. */
  progress: 'Reading progress',
  unreadFiles: (number: number) => `${number} files could not be opened. Your previous dataset is still open.`,
  formats: 'Formats that can be read',
  saveAll: (number: number) => `Save all ${number} as a file`,
  /** A message and its details. */
  describe: (
    notice: Exclude<Notice, { readonly code: 'file' }>,
  ): { readonly text: string; readonly list: readonly string[] } => {
    switch (notice.code) {
      case 'missing-actor':
      case 'missing-relation':
      case 'missing-relation-type':
      case 'missing-source':
        return describeMissing(notice.code, notice.ids)
      case 'missing-dataset':
        return {
          text: `The link needs the dataset "${shorten(notice.id)}", which is not available here. Open its file first, then the link.`,
          list: [],
        }
      case 'damaged-link':
        return { text: `Part of the link could not be read and was left out: ${notice.parts.join(', ')}.`, list: [] }
      case 'unreadable-file':
        return { text: `"${notice.name}" could not be opened. Your previous dataset is still open.`, list: [] }
      case 'file-with-problems':
        return { text: openedWith(notice.name, notice.issues), list: [] }
      case 'reading-file':
        return { text: `"${notice.name}" is being read. The current dataset stays open until then.`, list: [] }
      case 'file-too-much':
        return {
          text: `"${notice.name}" is too large for this browser. Your previous dataset is still open.`,
          list: [],
        }
      case 'unreadable-picture':
        return {
          text: `"${notice.name}" cannot be opened: ${pictureProblems[notice.problem]} Your previous dataset is still open.`,
          list: [],
        }
      case 'picture-opened':
        return {
          text: notice.changedByHand
            ? `"${notice.name}" is open, with its data and its view as they were published. The picture in the file has been changed by hand since; those changes are not shown here.`
            : `"${notice.name}" is open, with its data and its view as they were published.`,
          list: [],
        }
      case 'link-copied':
        return {
          text: notice.withoutPositions
            ? 'Link copied. It leaves out the positions that you changed: there are too many of them.'
            : 'Link copied. It opens exactly this view.',
          list: [],
        }
      case 'link-not-copied':
        return { text: 'The browser did not allow copying. Here is the link:', list: [notice.link] }
      case 'removed':
        return { text: `Done: ${history.step(notice.label)}.`, list: [] }
      case 'imported':
        return {
          text: `Imported from “${notice.name}”: ${count(notice.actors, 'new actor', 'new actors')} and ${count(notice.relations, 'new relation', 'new relations')}.`,
          list: [],
        }
      case 'text-copied':
        return { text: 'Copied.', list: [] }
      case 'text-not-copied':
        return { text: 'The browser did not allow copying. Here is the text:', list: [notice.text] }
      case 'nothing-remembered':
        return {
          text: 'This browser does not store data for this page: positions and preferences are lost when you close it.',
          list: [],
        }
      case 'own-document':
        return { text: describeOwn(notice), list: [] }
      case 'read-only':
        return { text: 'This document is being edited in another tab. Here you can follow the changes.', list: [] }
      case 'only-read':
        return { text: 'Nothing was changed: this document is open for reading only.', list: [] }
      case 'changes-not-kept':
        return {
          text: `Changes cannot be saved: ${storageProblems[notice.problem]} Those not saved yet are in this tab only; save the dataset as a file to be safe.`,
          list: [],
        }
      case 'document-not-opened':
        return { text: `The document could not be opened: ${storageProblems[notice.problem]}`, list: [] }
      case 'document-damaged':
        return {
          text: `"${notice.title.en}" is open, but part of what was stored is damaged and was set aside; a backup includes it. ${describeDamage(notice.damage)}`,
          list: [],
        }
      case 'dataset-failed':
        return { text: `The dataset "${shorten(notice.id)}" could not be loaded.`, list: [] }
      case 'failed':
        return { text: failures[notice.what], list: [] }
    }
  },
}

function describeMissing(code: MissingCode, ids: readonly string[]) {
  const [one, many] = missingThings[code]
  if (ids.length === 1)
    return { text: `The link refers to ${one} that is not in this dataset: "${shorten(ids[0]!)}".`, list: [] }
  return {
    text: `The link refers to ${ids.length} ${many} that are not in this dataset:`,
    list: ids.slice(0, LISTED).map(shorten),
  }
}

function describeOwn({ title, isCopy, isLasting }: Notice & { readonly code: 'own-document' }): string {
  const what = isCopy ? `This is now your own copy of "${title.en}".` : `"${title.en}" is now saved as you edit it.`
  const where = 'It is in this browser and nowhere else.'
  return isLasting ? `${what} ${where}` : `${what} ${where} Save a backup from time to time.`
}

function describeDamage(damage: readonly Damage[]): string {
  const changes = damage.filter(({ kind }) => kind === 'change').length
  return changes === 0 ? 'No change was lost.' : `${count(changes, 'change', 'changes')} could not be read.`
}

/** A link can hold ids of any length. */
function shorten(id: string): string {
  return id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}…` : id
}

function openedWith(name: string, issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = count(issues.length - errors, 'warning', 'warnings')
  return errors === 0
    ? `"${name}" is open. Note: ${warnings}.`
    : `"${name}" is open, but not all of it: ${count(errors, 'error', 'errors')}, ${warnings}. What could not be read was left out.`
}
