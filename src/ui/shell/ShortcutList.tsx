import './shortcuts.css'
import { openDialog } from '../../workspace/commands/notices.ts'
import { useActionWords } from '../action/useActionWords.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { Dialog } from './Dialog.tsx'
import { listShortcuts } from './listShortcuts.ts'

/** Every key with what it does, and a hint at where to find what has no key. */
export function ShortcutList() {
  const words = useActionWords()
  const { shortcutList, palette } = words.actions
  const workspace = useWorkspace()
  const title = words.shell.shortcuts

  return (
    <Dialog label={title} className="shortcuts" onClose={() => workspace.run(openDialog(null))}>
      <div className="shortcuts-head">
        <h2>{title}</h2>
        <button type="button" className="bordered" onClick={() => workspace.run(openDialog('palette'))}>
          {palette.name}
        </button>
        <button type="button" className="strong" onClick={() => workspace.run(openDialog(null))}>
          {words.shell.close}
        </button>
      </div>
      <p className="quiet">{shortcutList.firefox}</p>
      <div className="shortcuts-columns">
        {listShortcuts(words).map(({ title: of, rows }) => (
          <section key={of}>
            <h3>{of}</h3>
            <dl>
              {rows.map(({ keys, name }) => (
                <div key={name}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
