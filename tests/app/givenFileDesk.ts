import { createFileDesk } from '../../src/app/createFileDesk.ts'
import { jsonFormat } from '../../src/formats/json/jsonFormat.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { leaveOutTexts } from '../../src/model/leaveOutTexts.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { toDatasetFile } from '../../src/model/toDatasetFile.ts'
import type { FileHandle } from '../../src/platform/files/fileHandle.ts'
import type { FileToSave } from '../../src/platform/saveFile.ts'
import type { FileRecords } from '../../src/platform/storage/createFileRecords.ts'
import { createFileRecords } from '../../src/platform/storage/createFileRecords.ts'
import { readFiles } from '../../src/workers/readFiles.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { Workspace } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import type { FileNews } from '../../src/workspace/file/linkedFile.ts'
import { givenState } from '../workspace/givenState.ts'

let count = 0

/** A real file of this browser, in a place that needs no permission. */
export async function givenFile(name: string, contents?: string): Promise<FileHandle> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(`files-${Date.now()}-${++count}`, { create: true })
  const handle = await folder.getFileHandle(name, { create: true })
  if (contents !== undefined) await putText(handle, contents)
  return handle
}

/** Writes a file as another program would. */
export async function putText(handle: FileHandle, text: string): Promise<void> {
  const writing = await handle.createWritable()
  await writing.write(text)
  await writing.close()
}

export async function readText(handle: FileHandle): Promise<string> {
  return (await handle.getFile()).text()
}

export function printDataset(dataset: Dataset): string {
  return new TextDecoder().decode(jsonFormat.write(toDatasetFile(dataset))[0]!.bytes)
}

export interface GivenDesk {
  readonly workspace: Workspace
  readonly desk: ReturnType<typeof createFileDesk>
  /** What was given to the browser to save. */
  readonly downloads: FileToSave[]
  /** What was kept before it was written over. */
  readonly copies: Dataset[]
  readonly getNews: () => FileNews | null
}

interface GivenOptions {
  readonly dataset?: Dataset
  /** The file that the pickers give; `null`: none is chosen. */
  readonly picked?: FileHandle | null | 'unavailable'
  readonly records?: FileRecords
  readonly workspace?: Workspace
  readonly isKept?: boolean
}

/** A desk on real files, which prints and reads in the page. */
export function givenFileDesk({
  dataset,
  picked = null,
  records = createFileRecords(`files-${Date.now()}-${++count}`),
  workspace = createWorkspace(givenState(dataset ? { dataset } : {})),
  isKept = true,
}: GivenOptions = {}): GivenDesk {
  let time = Date.UTC(2026, 0, 1)
  const [downloads, copies]: [FileToSave[], Dataset[]] = [[], []]
  const read = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const { file } = await readFiles([{ name, bytes }])
    return file && toDataset(file)
  }
  const desk = createFileDesk(workspace, {
    openFiles: async ([file]) => {
      if (!file) return null
      const answer = await readFiles([{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }])
      if (!answer.file) return null
      workspace.run(openDataset(toDataset(answer.file)))
      return answer
    },
    pick: async () =>
      typeof picked === 'object' && picked
        ? { files: [await picked.getFile()], handle: picked }
        : { files: [], handle: null },
    pickToSave: async () => picked,
    records,
    print: async (document, withTexts) => {
      const file = toDatasetFile(document)
      return new Uint8Array(jsonFormat.write(withTexts ? file : leaveOutTexts(file))[0]!.bytes)
    },
    read,
    keepCopy: async (_, __, kept) => {
      if (!isKept) throw new Error('givenFileDesk: nothing is kept')
      copies.push(kept)
      return 'version'
    },
    download: (file) => downloads.push(file),
    now: () => {
      time += 60_000
      return time
    },
  })
  const getNews = () => {
    const notice = workspace.getState().notices.findLast(({ code }) => code === 'file')
    return notice?.code === 'file' ? notice.news : null
  }
  return { workspace, desk, downloads, copies, getNews }
}
