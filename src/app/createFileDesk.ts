import { isWrittenBack } from '../formats/registry.ts'
import type { Dataset } from '../model/dataset.ts'
import { countTexts } from '../model/leaveOutTexts.ts'
import type { DiskContents, FileHandle } from '../platform/files/fileHandle.ts'
import { hash, obtainPermission, readContents, writeContents } from '../platform/files/fileHandle.ts'
import type { PickedFiles } from '../platform/files/pickFiles.ts'
import { recordOpenField } from '../platform/files/recordOpenField.ts'
import type { FileToSave } from '../platform/saveFile.ts'
import type { ReadAnswer } from '../workers/readMessages.ts'
import { endOffer, offerMerge, tellFile } from '../workspace/commands/files.ts'
import { withPositions } from '../workspace/commands/history.ts'
import { openDialog } from '../workspace/commands/notices.ts'
import { openDataset } from '../workspace/commands/openDataset.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { SavingDecision } from '../workspace/file/decideSaving.ts'
import type { FileAct, FileNews, FileProblem } from '../workspace/file/linkedFile.ts'
import type { FileMemoryOptions } from './createFileMemory.ts'
import { createFileMemory } from './createFileMemory.ts'
import type { DiskLink, FileLink } from './fileLink.ts'
import { hasDisk, withContents } from './fileLink.ts'

/** What the desk needs of the page. */
export interface FileDeskOptions extends FileMemoryOptions {
  /** Opens files, or shows them first where they came uncalled; `null`: they were not opened. */
  readonly openFiles: (files: readonly File[], isUncalled: boolean) => Promise<ReadAnswer | null>
  readonly pick: () => Promise<PickedFiles>
  /** `null`: nothing was chosen. `unavailable`: this browser cannot write to files. */
  readonly pickToSave: (name: string) => Promise<FileHandle | null | 'unavailable'>
  /** The dataset that a file holds; `null`: it cannot be read. */
  readonly read: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Dataset | null>
  /** Keeps what stands in a file before it is written over, and says where. Rejects if it could not be kept. */
  readonly keepCopy: (name: string, contents: DiskContents, dataset: Dataset) => Promise<'version' | 'document'>
  readonly download: (file: FileToSave) => void
}

/** Opens, saves and watches the file of the open document. What goes wrong is told. */
export interface FileDesk {
  readonly run: (act: FileAct) => Promise<void>
  /** Opens files that were dropped; `handle`: of the one file, if the browser gives handles. */
  readonly openDropped: (files: readonly File[], handle: FileHandle | null) => Promise<void>
  /** Looks whether the file was changed on the disk, if that can be known without asking. */
  readonly look: () => Promise<void>
  readonly stop: () => void
}

export function createFileDesk(workspace: Workspace, options: FileDeskOptions): FileDesk {
  const { openFiles, pick, pickToSave, print, read, keepCopy, download, now } = options
  const memory = createFileMemory(workspace, options)
  /** What goes on once it is known whether texts go along. */
  let asked: 'save' | 'save-as' = 'save'
  let offered: DiskContents | null = null
  /** What was on the disk when that was told last. */
  let told: string | null = null
  let running: Promise<void> = Promise.resolve()
  const getSession = () => workspace.getState().session
  const tell = (news: FileNews | null) => workspace.run(tellFile(news))

  const openPicked = async ({ files, handle }: PickedFiles, isUncalled: boolean): Promise<void> => {
    const answer = await openFiles(files, isUncalled)
    if (!answer) return
    const { session, dataset, positions } = workspace.getState()
    const document = withPositions(dataset!, positions)
    const isWhole = isWrittenBack(answer.format) && answer.issues.every((one) => one.severity !== 'error')
    const found = isWhole && handle ? await readContents(handle).catch(() => null) : null
    const disk = found && handle ? { handle, stamp: found.stamp, contents: found.bytes, was: { document } } : null
    const withTexts = isWhole && countTexts(document.sources.values()) > 0 ? true : null
    const [name, how] = [files[0]!.name, 'read' as const]
    await memory.remember({ session, name, at: now(), how, withTexts, disk }, isWhole ? document : null)
  }

  const openImported = async (name: string, dataset: Dataset): Promise<void> => {
    workspace.run(openDataset(dataset))
    const [session, how] = [getSession(), 'read' as const]
    await memory.remember({ session, name, at: now(), how, withTexts: null, disk: null }, null)
  }

  /** Saves, unless it has to be asked first whether texts go along. */
  const save = async (how: 'save' | 'save-as', answer: boolean | null): Promise<void> => {
    recordOpenField()
    const { dataset } = workspace.getState()
    if (!dataset) return
    const file = await memory.recall()
    const withTexts = answer ?? (how === 'save' && file ? file.withTexts : null)
    if (withTexts === null && countTexts(dataset.sources.values()) > 0) {
      asked = how
      return workspace.run(openDialog('file-texts'))
    }
    if (how === 'save' && hasDisk(file)) {
      const answered = { ...file, withTexts }
      if (answer !== null) await memory.remember(answered, null)
      return saveAgain(answered)
    }
    const name = toJsonName(file?.name ?? dataset.id)
    const handle = await pickToSave(isReadOnly(file, name) ? name.replace(/\.json$/, '-2.json') : name)
    if (handle === 'unavailable') return give(name, withTexts)
    if (handle) await saveTo(handle, file, withTexts)
  }

  /** By a download, where the browser cannot write to files. */
  const give = async (name: string, withTexts: boolean | null): Promise<void> => {
    const session = getSession()
    const { bytes, document } = await memory.print(withTexts)
    download({ name, contents: bytes, type: 'application/json' })
    await memory.remember({ session, name, at: now(), how: 'given', withTexts, disk: null }, document)
    tell({ kind: 'given', name })
  }

  const saveTo = async (handle: FileHandle, from: FileLink | null, withTexts: boolean | null): Promise<void> => {
    const session = getSession()
    const { document, bytes } = await memory.print(withTexts)
    const stamp = (await writeContents(handle, bytes, null))!
    const { name } = handle
    const disk = { handle, stamp, contents: bytes, was: { document } }
    await memory.remember({ session, name, at: now(), how: 'written', withTexts, disk }, document)
    tell(
      from && from.name !== name && isReadOnly(from, from.name)
        ? { kind: 'saved-beside', name, from: from.name }
        : { kind: 'saved', name },
    )
  }

  const saveAgain = async (file: DiskLink): Promise<void> => {
    const { name, disk } = file
    if (!(await obtainPermission(disk.handle, 'readwrite', true))) return tell({ kind: 'refused', name })
    const { decision, here, found } = await memory.decide(file)
    if (decision === 'write') return write(file, found!, () => tell({ kind: 'saved', name }))
    if (decision !== 'nothing' && decision !== 'adopt') return tellChanged(file, decision, found)
    await memory.rememberWritten(file, found!, here.document)
    tell({ kind: 'up-to-date', name })
  }

  /** Writes what is here over what was found on the disk, if it is still there. */
  const write = async (file: DiskLink, found: DiskContents, done: () => void): Promise<void> => {
    const { document, bytes } = await memory.print(file.withTexts)
    const stamp = await writeContents(file.disk.handle, bytes, found.stamp.modified)
    if (!stamp) return tell({ kind: 'changed', name: file.name, isEdited: true })
    await memory.rememberWritten(file, { bytes, stamp }, document)
    done()
  }

  const tellChanged = ({ name }: FileLink, decision: SavingDecision, found: DiskContents | null): void => {
    told = found?.stamp.sum ?? null
    tell(decision === 'gone' ? { kind: 'gone', name } : { kind: 'changed', name, isEdited: decision === 'ask' })
  }

  const look = async (isThorough: boolean): Promise<void> => {
    const file = await memory.recall()
    if (!hasDisk(file) || !workspace.getState().dataset) return
    const isKnown = await obtainPermission(file.disk.handle, 'read', false)
    const found = isKnown ? await memory.find(file.disk) : null
    if (!isKnown || found?.stamp.sum === file.disk.stamp.sum) {
      if (found) memory.touch(file, found)
      if (isThorough) await memory.showSaved(file)
      return
    }
    // Whoever was told and did nothing is not told again.
    if (!isThorough && told !== null && told === found?.stamp.sum) return
    const decided = await memory.decide(file)
    if (file.session !== getSession()) return
    if (decided.decision === 'adopt') return memory.rememberWritten(file, decided.found!, decided.here.document)
    if (decided.decision !== 'nothing' && decided.decision !== 'write') {
      tellChanged(file, decided.decision, decided.found)
    }
  }

  const merge = async (): Promise<void> => {
    const file = await memory.recall()
    if (!hasDisk(file)) return
    const { name, at, disk } = file
    if (!(await obtainPermission(disk.handle, 'read', true))) return tell({ kind: 'refused', name })
    const found = await readContents(disk.handle)
    if (!found) return tell({ kind: 'gone', name })
    const [theirs, base] = [await read(name, found.bytes), await read(name, disk.contents)]
    if (!theirs || !base) return tell({ kind: 'unreadable', name })
    if (file.session !== getSession()) return
    offered = found
    workspace.run(offerMerge({ name, theirs, base, at }))
  }

  /** What was offered is known from now on, so that it is written over by the next saving. */
  const takeMerged = async (): Promise<void> => {
    const { offer } = workspace.getState()
    const file = await memory.recall()
    workspace.run(endOffer())
    if (!hasDisk(file) || !offered || !offer) return
    const printed = await hash(await print(offer.theirs, file.withTexts ?? false))
    const taken = { ...withContents(file, offered, { printed }), at: now(), how: 'read' as const }
    await memory.remember(taken, null)
    await memory.showSaved(taken)
    tell(null)
  }

  const overwrite = async (): Promise<void> => {
    const file = await memory.recall()
    if (!hasDisk(file)) return
    const { name, disk } = file
    if (!(await obtainPermission(disk.handle, 'readwrite', true))) return tell({ kind: 'refused', name })
    const found = await readContents(disk.handle)
    if (!found) return tell({ kind: 'gone', name })
    const theirs = await read(name, found.bytes)
    let kept: 'version' | 'document' | null = null
    try {
      if (theirs) kept = await keepCopy(name, found, theirs)
    } catch {
      return tell({ kind: 'not-kept', name })
    }
    workspace.run(endOffer())
    await write(file, found, () => tell({ kind: 'overwritten', name, kept }))
  }

  const runAct = async (act: FileAct): Promise<void> => {
    if (act.kind === 'open') return openPicked(await pick(), false)
    if (act.kind === 'imported') return openImported(act.name, act.dataset)
    if (act.kind === 'save' || act.kind === 'save-as') return save(act.kind, null)
    if (act.kind === 'answer-texts') return save(asked, act.withTexts)
    if (act.kind === 'check') return look(true)
    if (act.kind === 'merge') return merge()
    if (act.kind === 'merged') return takeMerged()
    return overwrite()
  }

  /** One after another, so that none acts on what another is about to change. */
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    running = running.then(act).catch((reason) => {
      const { file, dataset } = workspace.getState()
      tell({ kind: toProblem(reason), name: file?.name ?? dataset?.id ?? '' })
    })
    return running
  }

  const stopFollowing = workspace.follow((state, before) => {
    if (state.session === before.session) return
    offered = null
    told = null
    tell(null)
  })
  return {
    run: (act) => inTurn(() => runAct(act)),
    openDropped: (files, handle) => inTurn(() => openPicked({ files, handle }, true)),
    look: () => inTurn(() => look(false)),
    stop: () => {
      stopFollowing()
      memory.stop()
    },
  }
}

/** Whether a file of that name was only read: it is of another format, or a part of it could not be read. */
function isReadOnly(file: FileLink | null, name: string): boolean {
  return file?.how === 'read' && !file.disk && file.name === name
}

/** "ports.json" for "ports.csv". */
function toJsonName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.json`
}

function toProblem(reason: unknown): FileProblem {
  const name = reason instanceof DOMException ? reason.name : ''
  if (name === 'NotAllowedError' || name === 'NoModificationAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError') return 'gone'
  return name === 'QuotaExceededError' ? 'full' : 'failed'
}
