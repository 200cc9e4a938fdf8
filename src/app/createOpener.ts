import { toDataset } from '../model/toDataset.ts'
import { fetchDataset } from '../platform/fetchGraphData.ts'
import type { ReadAnswer } from '../workers/readMessages.ts'
import { getArrangeable } from '../workspace/commands/move.ts'
import { forgetLink, notify } from '../workspace/commands/notices.ts'
import { openDataset } from '../workspace/commands/openDataset.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { Positions } from '../workspace/document.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import { isDocumentId } from '../workspace/documentId.ts'
import type { ReadLink } from '../workspace/link/link.ts'
import { EMPTY_LINK } from '../workspace/link/link.ts'
import { reconcileView } from '../workspace/link/reconcileView.ts'
import type { Notice } from '../workspace/notice.ts'
import { INITIAL_VIEW } from '../workspace/view.ts'
import type { Keeper } from './createKeeper.ts'

/** What a fresh visitor sees. */
const FIRST_DATASET = 'iraq-security-reform'

export interface Opener {
  readonly openLink: (link: ReadLink) => Promise<void>
  /** Opens a dataset of the app, or a document of one's own, as it is first seen. */
  readonly openById: (id: string) => Promise<void>
  /** One file, or several that belong together. Gives what they hold; `null`: they were not opened, or are shown first. */
  readonly openFiles: (files: readonly File[], isUncalled: boolean) => Promise<ReadAnswer | null>
  /** What was asked for and has not come yet is wanted no longer. */
  readonly stay: () => void
  /** Opens the link whose dataset could not be loaded, if it is still wanted. */
  readonly tryAgain: () => void
  /** Ends the reading of files, if there is one; what was open stays. */
  readonly stopReading: () => void
}

/** Opens datasets, links and files; what cannot be opened becomes a notice, and what was open stays. */
export function createOpener(
  workspace: Workspace,
  recall: (dataset: string) => Positions,
  loadKeeper: () => Promise<Keeper>,
): Opener {
  let reading: AbortController | null = null
  /** Counts what was asked for, so that of two answers the later question's counts. */
  let turns = 0
  let failed: ReadLink | null = null
  const stopReading = () => reading?.abort()
  const stay = () => {
    stopReading()
    failed = null
    return ++turns
  }
  const tell = (...notices: readonly Notice[]) => workspace.run(notify(...notices))

  const openLink = async (link: ReadLink): Promise<void> => {
    const turn = stay()
    workspace.run(forgetLink())
    if (link.damaged.length > 0) tell({ code: 'damaged-link', parts: link.damaged })
    const { shipped, dataset: open, ownId } = workspace.getState()
    const openId = ownId ?? open?.id
    const wanted = link.dataset ?? openId ?? FIRST_DATASET
    if (wanted !== openId && isDocumentId(wanted) && (await openOwn(wanted, link, turn))) return
    const known = shipped.some(({ id }) => id === wanted)
    if (wanted !== openId && !known && !isDocumentId(wanted)) tell({ code: 'missing-dataset', id: wanted })
    const id = wanted === openId || known ? wanted : (openId ?? FIRST_DATASET)
    const dataset = id === openId ? open! : await fetchDataset(id).then(toDataset, () => null)
    if (turn !== turns) return
    if (!dataset) {
      failed = link
      return tell({ code: 'dataset-failed', id })
    }
    const { view, notices } = reconcileView(dataset, id === wanted ? link.view : INITIAL_VIEW)
    const remembered = new Map(dataset === open ? workspace.getState().positions : recall(id))
    // Those of a document of one's own are in the storage.
    if (link.positions.size > 0 && !isDocumentId(id)) remembered.set(getArrangeable({ dataset, view }), link.positions)
    workspace.run(openDataset(dataset, view, remembered))
    tell(...notices)
  }

  /** Whether that is all: it was opened, or is wanted no longer. */
  const openOwn = (id: DocumentId, link: ReadLink, turn: number): Promise<boolean> =>
    loadKeeper().then(
      (keeper) => keeper.open({ id, view: link.view, isWanted: () => turn === turns }),
      () => {
        tell({ code: 'document-not-opened', problem: 'not-loaded' })
        return false
      },
    )

  const openFiles = async (files: readonly File[], isUncalled: boolean): Promise<ReadAnswer | null> => {
    if (files.length === 0) return null
    const name = files.map((file) => file.name).join(', ')
    stay()
    const controller = new AbortController()
    reading = controller
    const [{ readShowing }, { openRead }] = await Promise.all([import('./readShowing.ts'), import('./openRead.ts')])
    if (controller.signal.aborted) return null
    const read = await readShowing(workspace, name, files, controller.signal)
    // Whatever was asked for later counts, also where this has come to its end all the same.
    return read.kind === 'stopped' || controller.signal.aborted
      ? null
      : openRead(workspace, { name, read, recall, isUncalled })
  }
  const openById = (id: string) => openLink({ ...EMPTY_LINK, dataset: id })
  return { openLink, openById, openFiles, stay, tryAgain: () => void (failed && openLink(failed)), stopReading }
}
