import type { Dataset } from '../model/dataset.ts'
import type { DiskContents } from '../platform/files/fileHandle.ts'
import { hash, lookAt, readContents } from '../platform/files/fileHandle.ts'
import type { FileRecords } from '../platform/storage/createFileRecords.ts'
import { showFile } from '../workspace/commands/files.ts'
import { withPositions } from '../workspace/commands/history.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { SavingDecision } from '../workspace/file/decideSaving.ts'
import { decideSaving, looksUnchanged } from '../workspace/file/decideSaving.ts'
import type { LinkedFile } from '../workspace/file/linkedFile.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'
import type { DiskLink, FileLink, LinkedDisk } from './fileLink.ts'
import { hasDisk, toLink, toRecord, withContents } from './fileLink.ts'

export interface FileMemoryOptions {
  readonly records: FileRecords
  /** The document as it is written to a file. */
  readonly print: (document: Dataset, withTexts: boolean) => Promise<Uint8Array<ArrayBuffer>>
  /** In ms since 1970. */
  readonly now: () => number
}

/** The document at a moment, and what it is written as. */
export interface Printed {
  readonly document: Dataset
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sum: string
}

/** What follows from what is known of a file, what is on the disk, and what is here. */
interface Decided {
  readonly decision: SavingDecision
  readonly here: Printed
  /** What is on the disk; `null`: the file is gone. */
  readonly found: DiskContents | null
}

/** Knows the file of the open document, and compares it with what is open and what is on the disk. */
export interface FileMemory {
  /** The file as it is known now, also where another tab has written it. */
  readonly recall: () => Promise<FileLink | null>
  /** Remembers a file, with the document where that is one's own. `document`: what it holds; `null`: it is not known. */
  readonly remember: (link: FileLink, document: Dataset | null) => Promise<void>
  /** Remembers what was written, or found to be the same. */
  readonly rememberWritten: (link: DiskLink, contents: DiskContents, document: Dataset) => Promise<void>
  /** Remembers that a file was touched and not changed. */
  readonly touch: (link: DiskLink, contents: DiskContents) => void
  readonly print: (withTexts: boolean | null) => Promise<Printed>
  readonly decide: (link: DiskLink) => Promise<Decided>
  /** What is on the disk, which is read only if it looks as if it had changed. */
  readonly find: (disk: LinkedDisk) => Promise<DiskContents | null>
  /** Finds out whether the file holds what is open, where that is not known. */
  readonly showSaved: (link: DiskLink) => Promise<void>
  readonly stop: () => void
}

export function createFileMemory(workspace: Workspace, { records, print, now }: FileMemoryOptions): FileMemory {
  let link: FileLink | null = null

  const show = ({ name, at, how, session }: FileLink, isSaved: LinkedFile['isSaved']) =>
    workspace.run(showFile({ name, at, how, isSaved }, session))

  const printHere = async (withTexts: boolean | null): Promise<Printed> => {
    const document = getDocument(workspace.getState())
    const bytes = await print(document, withTexts ?? false)
    return { document, bytes, sum: await hash(bytes) }
  }

  const getPrinted = async ({ disk: { was }, withTexts }: DiskLink): Promise<string> =>
    'printed' in was ? was.printed : hash(await print(was.document, withTexts ?? false))

  /** Writes it down with the document. Without a database it is remembered until the page is left. */
  const write = async (known: FileLink | null): Promise<void> => {
    const { ownId, session } = workspace.getState()
    if (!ownId || !hasDisk(known) || known.session !== session) return
    const printed = await getPrinted(known)
    await records.put(ownId, toRecord(known, printed)).catch(() => {})
  }

  const recall = async (): Promise<FileLink | null> => {
    const { ownId, session } = workspace.getState()
    const found = ownId && (!link || link.disk) ? await records.find(ownId).catch(() => undefined) : undefined
    if (session !== workspace.getState().session) return null
    if (found && (!link || found.at > link.at)) {
      link = toLink(found, session)
      show(link, null)
    }
    return link
  }

  const remember: FileMemory['remember'] = async (known, document) => {
    const state = workspace.getState()
    if (known.session !== state.session) return
    link = known
    show(known, document && isSame(document, state))
    await write(known)
  }

  const find: FileMemory['find'] = async ({ handle, stamp, contents }) => {
    const seen = await lookAt(handle)
    return seen && (looksUnchanged(stamp, seen) ? { bytes: contents, stamp } : readContents(handle))
  }

  const hear = (state: WorkspaceState, before: WorkspaceState): void => {
    if (state.session !== before.session) {
      link = null
      if (state.ownId) void recall()
      return
    }
    if (state.ownId !== before.ownId) void write(link)
    const isEdited = state.dataset !== before.dataset || state.positions !== before.positions
    if (isEdited && state.file && state.file.isSaved !== false) {
      workspace.run(showFile({ ...state.file, isSaved: false }, state.session))
    }
  }

  void recall()
  return {
    recall,
    remember,
    rememberWritten: (known, contents, document) =>
      remember({ ...withContents(known, contents, { document }), at: now(), how: 'written' }, document),
    touch: (known, contents) => {
      if (link === known) link = withContents(known, contents, known.disk.was)
    },
    print: printHere,
    decide: async (known) => {
      const [here, found, printed] = [await printHere(known.withTexts), await find(known.disk), await getPrinted(known)]
      const disk = found?.stamp.sum ?? null
      const decision = decideSaving({ known: { stamp: known.disk.stamp, printed }, disk, here: here.sum })
      return { decision, here, found }
    },
    find,
    showSaved: async (known) => {
      if (workspace.getState().file?.isSaved === true) return
      const here = await printHere(known.withTexts)
      const isSaved = here.sum === (await getPrinted(known))
      if (isSame(here.document, workspace.getState())) show(known, isSaved)
    },
    stop: workspace.follow(hear),
  }
}

function getDocument({ dataset, positions }: WorkspaceState): Dataset {
  return withPositions(dataset!, positions)
}

/** Whether a document is the open one as it is now. Its tables stay the same ones until they change. */
function isSame(document: Dataset, { dataset, positions }: WorkspaceState): boolean {
  if (!dataset) return false
  const now = withPositions(dataset, positions)
  return (Object.keys(now) as (keyof Dataset)[]).every((key) => now[key] === document[key])
}
