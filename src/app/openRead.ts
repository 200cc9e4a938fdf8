import { isWrittenBack } from '../formats/registry.ts'
import type { IndexedAnswer, ReadAnswer } from '../workers/readMessages.ts'
import { offerImport } from '../workspace/commands/importing.ts'
import { getArrangeable } from '../workspace/commands/move.ts'
import { notify } from '../workspace/commands/notices.ts'
import { openDataset } from '../workspace/commands/openDataset.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { Positions } from '../workspace/document.ts'
import { readLink } from '../workspace/link/readLink.ts'
import { reconcileView } from '../workspace/link/reconcileView.ts'
import type { Notice } from '../workspace/notice.ts'
import { INITIAL_VIEW } from '../workspace/view.ts'
import type { Read } from './readShowing.ts'

interface ReadFiles {
  /** Of the files. */
  readonly name: string
  readonly read: Exclude<Read, { readonly kind: 'stopped' }>
  readonly recall: (dataset: string) => Positions
  /** Whether nobody asked for them to be opened: they were dropped or pasted. */
  readonly isUncalled: boolean
}

/** Opens what was read, or shows it first, and tells of its problems; `null`: it is not open, and what was open stays. */
export function openRead(workspace: Workspace, { name, read, recall, isUncalled }: ReadFiles): IndexedAnswer | null {
  const refuse = (notice: Notice): null => {
    workspace.run(notify(notice))
    return null
  }
  if (read.kind === 'refused') return refuse({ code: 'unreadable-file', name, issues: read.issues })
  if (read.kind === 'too-much') return refuse({ code: 'file-too-much', name })
  const { answer, files } = read
  const { dataset, issues, published } = answer
  if (isToBeShown(answer, isUncalled)) {
    workspace.run(offerImport({ files, read: answer }))
    return null
  }
  if (answer.problem) return refuse({ code: 'unreadable-picture', name, problem: answer.problem })
  if (!dataset) return refuse({ code: 'unreadable-file', name, issues })
  if (published) {
    const link = readLink(published.link)
    const { view, notices } = reconcileView(dataset, link.view)
    workspace.run(openDataset(dataset, view, new Map([[getArrangeable({ dataset, view }), link.positions]])))
    workspace.run(notify(...notices, { code: 'picture-opened', name, changedByHand: published.changedByHand }))
  } else workspace.run(openDataset(dataset, INITIAL_VIEW, recall(dataset.id)))
  if (issues.length > 0) workspace.run(notify({ code: 'file-with-problems', name, issues }))
  return answer
}

/**
 * Whether a person is to see how files read before they are opened. Datasets and pictures of this app say themselves what
 * they are, and what nobody can correct is only told.
 */
function isToBeShown({ format, layout, file, issues }: ReadAnswer, isUncalled: boolean): boolean {
  if (!layout || isWrittenBack(format)) return false
  const { certainty, encoding, tables } = layout
  if (!file && tables.length === 0) return false
  const isGuess = certainty === 'usual' || encoding?.isGuess === true
  return isUncalled || !file || isGuess || issues.some(({ severity }) => severity === 'error')
}
