import { printIssue } from '../../../model/describeIssue.ts'
import type { Issue } from '../../../model/issue.ts'
import type { Notice, PictureProblem } from '../../notice.ts'
import { count } from './count.ts'

const LISTED = 20

const pictureProblems: Readonly<Record<PictureProblem, string>> = {
  'nothing-carried': 'it carries no data. Pictures published with their data do.',
  damaged: 'the data that it carries is damaged.',
  'too-large': 'the data that it carries is too large.',
  'future-version': 'it was published by a newer version of this program.',
}

export const notices = {
  label: 'Messages',
  dismiss: 'Put aside',
  /** What has happened, and below it the particulars. */
  describe: (notice: Notice): { readonly text: string; readonly list: readonly string[] } => {
    switch (notice.code) {
      case 'missing-actor':
        return { text: `The link speaks of an actor that is not in this dataset: "${notice.id}".`, list: [] }
      case 'missing-relation':
        return { text: `The link speaks of a relation that is not in this dataset: "${notice.id}".`, list: [] }
      case 'missing-relation-type':
        return { text: `The link speaks of a relation type that is not in this dataset: "${notice.id}".`, list: [] }
      case 'missing-source':
        return { text: `The link speaks of a source that is not in this dataset: "${notice.id}".`, list: [] }
      case 'missing-dataset':
        return {
          text: `The link needs the dataset "${notice.id}", which is not here. Open its file, and then the link again.`,
          list: [],
        }
      case 'damaged-link':
        return { text: `Part of the link could not be read and was left out: ${notice.parts.join(', ')}.`, list: [] }
      case 'unreadable-file':
        return {
          text: `"${notice.name}" could not be opened. What was open before still is.`,
          list: listIssues(notice.issues),
        }
      case 'file-with-problems':
        return {
          text: openedWith(notice.name, notice.issues),
          list: listIssues(notice.issues),
        }
      case 'file-too-much':
        return {
          text: `"${notice.name}" is more than this browser could take in. What was open before still is.`,
          list: [],
        }
      case 'unreadable-picture':
        return {
          text: `"${notice.name}" cannot be opened: ${pictureProblems[notice.problem]} What was open before still is.`,
          list: [],
        }
      case 'picture-opened':
        return {
          text: notice.changedByHand
            ? `"${notice.name}" is open, with its data and its view as they were published. The picture in the file has been changed by hand since; those changes are not seen here.`
            : `"${notice.name}" is open, with its data and its view as they were published.`,
          list: [],
        }
      case 'link-copied':
        return {
          text: notice.withoutPlaces
            ? 'The link is copied. The places that you set are too many to go with it.'
            : 'The link is copied: it brings back exactly this view.',
          list: [],
        }
      case 'link-not-copied':
        return { text: 'The browser did not let the link be copied. Here it is:', list: [notice.link] }
      case 'text-copied':
        return { text: 'Copied.', list: [] }
      case 'text-not-copied':
        return { text: 'The browser did not let the text be copied. Here it is:', list: [notice.text] }
      case 'nothing-remembered':
        return {
          text: 'This browser remembers nothing for this page: places and preferences last until it is closed.',
          list: [],
        }
    }
  },
}

function openedWith(name: string, issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = count(issues.length - errors, 'warning', 'warnings')
  return errors === 0
    ? `"${name}" is open. There is something to know about it: ${warnings}.`
    : `"${name}" is open, but not all of it: ${count(errors, 'error', 'errors')}, ${warnings}. What could not be read was left out.`
}

function listIssues(issues: readonly Issue[]): string[] {
  const listed = issues.slice(0, LISTED).map(printIssue)
  return issues.length > LISTED ? [...listed, `and ${issues.length - LISTED} more`] : listed
}
