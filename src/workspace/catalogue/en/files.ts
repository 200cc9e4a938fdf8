import type { FileNews, LinkedFile } from '../../file/linkedFile.ts'
import { count } from './count.ts'

/** "14:03", or "12 November 2026, 14:03" on another day. */
function printTime(time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString()
  const clock = new Date(time).toLocaleTimeString('en-GB', { timeStyle: 'short' })
  return isToday ? clock : `${new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long' })}, ${clock}`
}

const KEPT = {
  version: 'What stood there is kept among the versions of this document.',
  document: 'What stood there is kept among your documents.',
  none: 'What stood there could not be read and is not kept.',
}

/** Texts for the file of the open document. */
export const files = {
  title: 'File',
  none: 'This document is not in a file of its own yet.',
  state: ({ name, at, how, isSaved }: LinkedFile, now: number): string => {
    const time = printTime(at, now)
    if (isSaved === false) return `${name}: not saved since ${time}`
    return `${name}: ${{ read: 'opened', written: 'saved', given: 'downloaded' }[how]} ${time}`
  },
  save: 'Save',
  saveToFile: 'Save to a file…',
  saveAs: 'Save as…',
  saveAsAnother: 'Save as another file…',
  merge: 'Merge…',
  overwrite: 'Write over it',
  /** The kinds of file that the browser's own dialogue names. */
  readable: 'Datasets, tables, graphs and pictures',
  written: 'Dataset (JSON)',
  /** The name of the version in which the contents of a file are kept. `time`: when the file was modified. */
  copyName: (time: number) =>
    `file on disk, ${new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}`,
  texts: {
    title: 'Save the texts of passages?',
    about: (number: number) =>
      `This dataset has the ${number === 1 ? 'text' : 'texts'} of ${count(number, 'passage', 'passages')}. The right to pass on what a source says does not include its text. What is left out of the file stays in this browser. Your answer is remembered for this file.`,
    leaveOut: 'Leave them out',
    take: 'Save them too',
    cancel: 'Cancel',
  },
  news: (news: FileNews): string => {
    const name = `“${news.name}”`
    switch (news.kind) {
      case 'saved':
        return `Saved to ${name}.`
      case 'up-to-date':
        return `${name} is up to date: nothing has changed since.`
      case 'given':
        return `${name} was given to the browser as a download: this browser lets no page write to a file. Later changes need another download.`
      case 'saved-beside':
        return `Saved as ${name}. “${news.from}” stays as it is; from now on changes go to the new file.`
      case 'changed':
        return news.isEdited
          ? `${name} was changed on the disk since you last opened or saved it here, and so was this document. Nothing was written.`
          : `${name} was changed on the disk since you last opened or saved it here. Nothing was written.`
      case 'overwritten':
        return `Saved to ${name}. ${KEPT[news.kept ?? 'none']}`
      case 'refused':
        return `The browser may not use ${name}, so nothing was written. Save again and allow it, or save as another file.`
      case 'gone':
        return `${name} is no longer where it was. Nothing is lost: the document is open here.`
      case 'full':
        return `The disk is full, so ${name} was not written. What stood there is untouched.`
      case 'unreadable':
        return `What is on the disk as ${name} cannot be read as a dataset, so it cannot be merged.`
      case 'not-kept':
        return `What is on the disk as ${name} could not be kept, so it was not written over.`
      case 'failed':
        return `${name} could not be used. Nothing is lost: the document is open here.`
    }
  },
}
