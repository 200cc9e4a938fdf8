import { openDialog } from '../../workspace/commands/notices.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { Dialog } from './Dialog.tsx'

export function ShortcutList() {
  const words = useWords().shell
  const workspace = useWorkspace()
  const open = useWorkspaceState((state) => state.dialog === 'shortcuts')
  if (!open) return null

  return (
    <Dialog label={words.shortcuts} className="shortcuts" onClose={() => workspace.run(openDialog(null))}>
      <h2>{words.shortcuts}</h2>
      <dl>
        {words.shortcutList.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="strong" onClick={() => workspace.run(openDialog(null))}>
        {words.close}
      </button>
    </Dialog>
  )
}
