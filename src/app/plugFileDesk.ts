import type { DiskContents, FileHandle } from '../platform/files/fileHandle.ts'
import { followPaste } from '../platform/files/followPaste.ts'
import { listFiles } from '../platform/files/listFiles.ts'
import { pickFiles, pickFileToSave } from '../platform/files/pickFiles.ts'
import { saveFile } from '../platform/saveFile.ts'
import { createFileRecords } from '../platform/storage/createFileRecords.ts'
import { createPublisher } from '../workers/createPublisher.ts'
import { getFileWords } from '../workspace/catalogue/getFileWords.ts'
import { endImport } from '../workspace/commands/importing.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { FileAct } from '../workspace/file/linkedFile.ts'
import { createDocumentId } from './createDocumentId.ts'
import type { FileDeskOptions } from './createFileDesk.ts'
import { createFileDesk } from './createFileDesk.ts'
import type { Keeper } from './createKeeper.ts'
import { LANGUAGE } from './language.ts'
import { READABLE_ENDINGS } from './readableEndings.ts'
import { readContained } from './readContained.ts'

/** The desk as the ports of the page use it. */
export interface PluggedDesk {
  readonly run: (act: FileAct) => Promise<void>
  /** `handle`: what the browser gave for the one file that was dropped; `entries`: files and folders, as it gives them. */
  readonly openDropped: (
    files: readonly File[],
    handle?: Promise<unknown>,
    entries?: readonly (FileSystemEntry | null)[],
  ) => Promise<void>
}

/** Makes the desk for files of this page and connects it with the browser. */
export function plugFileDesk(
  workspace: Workspace,
  openFiles: FileDeskOptions['openFiles'],
  loadKeeper: () => Promise<Keeper>,
): PluggedDesk {
  const words = getFileWords(LANGUAGE)
  const records = createFileRecords()
  // It writes data and draws nothing, so it needs no fonts.
  const publisher = createPublisher(async () => [])
  const print: FileDeskOptions['print'] = async (document, withTexts) =>
    new Uint8Array((await publisher.run(document, { kind: 'data', format: 'throughline-dataset', withTexts })).bytes)

  const keepCopy: FileDeskOptions['keepCopy'] = async (_, { bytes, stamp }: DiskContents, dataset) => {
    const [{ ownId }, name] = [workspace.getState(), words.copyName(stamp.modified)]
    if (ownId) {
      await records.putCopy(ownId, { name, time: Date.now(), contents: bytes })
      return 'version'
    }
    const { storage } = await loadKeeper()
    const id = createDocumentId()
    const created = await storage.create({ id, copyOf: null, dataset, entries: [] })
    if (!created.ok) throw new Error(`keepCopy: ${created.problems[0]!.code}`)
    await storage.rename(id, { en: `${dataset.title.en} (${name})` })
    return 'document'
  }

  const desk = createFileDesk(workspace, {
    ...{ openFiles, records, print, keepCopy, download: saveFile, now: Date.now },
    pick: () => pickFiles(READABLE_ENDINGS.split(','), words.readable),
    pickToSave: (name) => pickFileToSave(name, words.written),
    read: readContained,
  })
  addEventListener('focus', () => void desk.look())
  followPaste((files) => {
    const { dialog, importing } = workspace.getState()
    if (dialog !== null && (dialog !== 'import' || importing)) return false
    workspace.run(endImport())
    void desk.openDropped(files, null)
    return true
  })
  return {
    run: desk.run,
    openDropped: async (files, handle, entries = []) => {
      const given = await handle?.catch(() => null)
      const all = entries.some((entry) => entry?.isDirectory)
        ? chooseReadable(await listFiles(entries))
        : putReadableFirst(files)
      await desk.openDropped(all, isFileHandle(given) ? given : null)
    },
  }
}

function isFileHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'file'
}

/** The files of a folder that can be read by their names; all, if there are none. */
function chooseReadable(files: readonly File[]): readonly File[] {
  const readable = files.filter(isNamedReadable)
  return readable.length > 0 ? readable : files
}

/** What is not read is told beside what is. */
function putReadableFirst(files: readonly File[]): readonly File[] {
  return [...files.filter(isNamedReadable), ...files.filter((file) => !isNamedReadable(file))]
}

function isNamedReadable({ name }: File): boolean {
  return READABLE_ENDINGS.split(',').some((ending) => name.toLowerCase().endsWith(ending))
}
