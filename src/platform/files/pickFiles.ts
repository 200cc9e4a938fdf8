import { openFiles } from '../openFiles.ts'
import type { FileHandle } from './fileHandle.ts'

/** Files that were chosen, and the handle of the file if it is one alone and the browser gives handles. */
export interface PickedFiles {
  readonly files: readonly File[]
  readonly handle: FileHandle | null
}

interface PickerOptions {
  readonly id: string
  readonly multiple?: boolean
  readonly suggestedName?: string
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[]
}

/** Chromium's pickers, which TypeScript's library does not know. */
interface Pickers {
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<FileHandle[]>
  readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileHandle>
}

/** By this id the browser remembers the folder. */
const ID = 'throughline'
const NONE: PickedFiles = { files: [], handle: null }

/** Asks for files with these endings, such as `.json`; none if none are chosen. */
export async function pickFiles(endings: readonly string[], description: string): Promise<PickedFiles> {
  const { showOpenFilePicker } = globalThis as Pickers
  const types = endings.length === 0 ? [] : [{ description, accept: { 'application/octet-stream': [...endings] } }]
  try {
    const handles = await showOpenFilePicker?.({ id: ID, multiple: true, types })
    if (handles) {
      const files = await Promise.all(handles.map((handle) => handle.getFile()))
      return { files, handle: handles.length === 1 ? handles[0]! : null }
    }
  } catch (reason) {
    if (isAbort(reason)) return NONE
  }
  return { files: await openFiles(endings.join()), handle: null }
}

/** Asks where to save a JSON file; `null`: nowhere. `unavailable`: this browser cannot write to files. */
export async function pickFileToSave(name: string, description: string): Promise<FileHandle | null | 'unavailable'> {
  const { showSaveFilePicker } = globalThis as Pickers
  if (!showSaveFilePicker) return 'unavailable'
  try {
    const types = [{ description, accept: { 'application/json': ['.json'] } }]
    return await showSaveFilePicker({ id: ID, suggestedName: name, types })
  } catch (reason) {
    return isAbort(reason) ? null : 'unavailable'
  }
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}
