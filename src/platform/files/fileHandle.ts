import type { FileStamp } from '../../workspace/file/decideSaving.ts'

/** A file on the disk, with what TypeScript's library does not know of it: permissions. */
export type FileHandle = FileSystemFileHandle & {
  readonly queryPermission?: (mode: Asked) => Promise<PermissionState>
  readonly requestPermission?: (mode: Asked) => Promise<PermissionState>
}

interface Asked {
  readonly mode: 'read' | 'readwrite'
}

export interface DiskContents {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly stamp: FileStamp
}

/** Whether a file may be used. `ask` lets the browser ask the person, which it does only upon a click or a key. */
export async function obtainPermission(handle: FileHandle, mode: Asked['mode'], ask: boolean): Promise<boolean> {
  const state = (await handle.queryPermission?.({ mode })) ?? 'granted'
  if (state !== 'prompt' || !ask) return state === 'granted'
  return (await handle.requestPermission?.({ mode }).catch(() => 'denied')) === 'granted'
}

/** The size and the time of a file, without reading it; `null`: it is gone. */
export async function lookAt(handle: FileHandle): Promise<Pick<FileStamp, 'size' | 'modified'> | null> {
  const file = await getFile(handle)
  return file && { size: file.size, modified: file.lastModified }
}

/** What a file holds; `null`: it is gone. */
export async function readContents(handle: FileHandle): Promise<DiskContents | null> {
  const file = await getFile(handle)
  if (!file) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, stamp: { size: file.size, modified: file.lastModified, sum: await hash(bytes) } }
}

/**
 * Writes a file whole or not at all, unless it was modified since it was looked at: then nothing is written, and it gives
 * `null`. `modified` is that time; `null`: it is written whatever it holds.
 */
export async function writeContents(
  handle: FileHandle,
  bytes: Uint8Array<ArrayBuffer>,
  modified: number | null,
): Promise<FileStamp | null> {
  // The browser writes beside the file, and puts it in its place at the end.
  const writing = await handle.createWritable()
  try {
    await writing.write(bytes)
    if (modified !== null && (await lookAt(handle))?.modified !== modified) {
      await writing.abort()
      return null
    }
    await writing.close()
  } catch (reason) {
    await writing.abort().catch(() => {})
    throw reason
  }
  const file = await handle.getFile()
  return { size: file.size, modified: file.lastModified, sum: await hash(bytes) }
}

/** The SHA-256 of bytes, in hexadecimal. */
export async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function getFile(handle: FileHandle): Promise<File | null> {
  try {
    return await handle.getFile()
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'NotFoundError') return null
    throw reason
  }
}
