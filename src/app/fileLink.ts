import type { Dataset } from '../model/dataset.ts'
import type { DiskContents, FileHandle } from '../platform/files/fileHandle.ts'
import type { FileRecord } from '../platform/storage/createFileRecords.ts'
import type { FileStamp } from '../workspace/file/decideSaving.ts'
import type { LinkedFile } from '../workspace/file/linkedFile.ts'

/** The file to which a document belongs, as it was last read or written. */
export interface FileLink {
  /** Of the document. */
  readonly session: number
  readonly name: string
  /** In ms since 1970. */
  readonly at: number
  readonly how: LinkedFile['how']
  /** Whether texts of passages go along; `null`: it was not asked yet. */
  readonly withTexts: boolean | null
  /** The file that is written to; `null`: none, since it is of another format or the browser gives no handles. */
  readonly disk: LinkedDisk | null
}

export interface LinkedDisk {
  readonly handle: FileHandle
  readonly stamp: FileStamp
  /** What it held then. */
  readonly contents: Uint8Array<ArrayBuffer>
  /** The document as of then, or the hash of what it would have been written as. */
  readonly was: { readonly document: Dataset } | { readonly printed: string }
}

export type DiskLink = FileLink & { readonly disk: LinkedDisk }

export function hasDisk(link: FileLink | null): link is DiskLink {
  return link !== null && link.disk !== null
}

/** The same file, with other contents. */
export function withContents(link: DiskLink, { bytes, stamp }: DiskContents, was: LinkedDisk['was']): DiskLink {
  return { ...link, disk: { handle: link.disk.handle, stamp, contents: bytes, was } }
}

export function toLink(record: FileRecord, session: number): DiskLink {
  const { handle, at, how, stamp, printed, withTexts, contents } = record
  return { session, name: handle.name, at, how, withTexts, disk: { handle, stamp, contents, was: { printed } } }
}

export function toRecord({ at, how, withTexts, disk }: DiskLink, printed: string): FileRecord {
  const { handle, stamp, contents } = disk
  return { version: 1, handle, at, how: how === 'read' ? 'read' : 'written', stamp, printed, withTexts, contents }
}
