import { saveFile } from '../../platform/saveFile.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { printDataset } from './printDataset.ts'

/** The ways to go on after a failure: try again, save the open dataset, or start afresh. */
export function Recovery({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const words = useWords().shell
  const workspace = useWorkspace()
  const open = useWorkspaceState((state) => state.dataset !== null)

  return (
    <p className="actions">
      <button type="button" className="strong" onClick={onTryAgain}>
        {words.tryAgain}
      </button>
      {open ? (
        <button type="button" className="text-button" onClick={() => saveFile(printDataset(workspace.getState()))}>
          {words.saveDataset}
        </button>
      ) : null}
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  )
}
