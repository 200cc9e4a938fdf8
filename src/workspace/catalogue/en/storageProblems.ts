import type { StorageProblem } from '../../storage.ts'

/** Why the storage did not do what was asked, as the second half of a sentence. */
export const storageProblems: Readonly<Record<StorageProblem['code'], string>> = {
  full: 'there is no space left for this page on the disk.',
  aborted: 'the browser could not finish writing.',
  closed: 'the connection to the storage was closed.',
  blocked: 'an older version of the app is open in another tab. Close that tab.',
  unavailable: 'this browser does not store data for this page.',
  'newer-version': 'a newer version of the app has taken over. Reload this page to go on.',
  'missing-document': 'it is not stored in this browser, or it was removed.',
  'damaged-document': 'what is stored of it is too damaged to read.',
  'missing-version': 'that version is not stored any more.',
  'other-revision': 'the document was changed elsewhere in the meantime. Reload this page to see it.',
  'not-loaded': 'part of the app could not be loaded.',
  'not-a-backup': 'the file is not a backup of this app.',
  'unreadable-file': 'the file could not be read.',
}
