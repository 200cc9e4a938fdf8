/** What a file was when it was last read or written here. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number
  /** When it was last modified, in ms since 1970. */
  readonly modified: number
  /** A hash of its contents. */
  readonly sum: string
}

export interface SavingQuestion {
  /** What is known of the file; `printed` is the hash of what the document would have been written as then. */
  readonly known: { readonly stamp: FileStamp; readonly printed: string }
  /** The hash of what is on the disk now; `null`: the file is gone. */
  readonly disk: string | null
  /** The hash of what the document would be written as now. */
  readonly here: string
}

/**
 * What is to be done with a file: nothing; write it; remember that it holds what is open already; merge what was changed
 * on the disk alone; ask, since it was changed there and here; or say that it is gone.
 */
export type SavingDecision = 'nothing' | 'write' | 'adopt' | 'merge' | 'ask' | 'gone'

/** Decides what saving does. A file that was changed on the disk is never written over without being asked. */
export function decideSaving({ known, disk, here }: SavingQuestion): SavingDecision {
  const isEdited = here !== known.printed
  if (disk === null) return 'gone'
  if (disk === known.stamp.sum) return isEdited ? 'write' : 'nothing'
  if (disk === here) return 'adopt'
  return isEdited ? 'ask' : 'merge'
}

/** Whether a file looks as it did, so that its contents need not be read. */
export function looksUnchanged(known: FileStamp, now: { readonly size: number; readonly modified: number }): boolean {
  return known.size === now.size && known.modified === now.modified
}
