import './notices.css'
import { X } from 'lucide-react'
import { dismissNotice } from '../../workspace/commands/notices.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

export function Notices() {
  const words = useWords().notices
  const workspace = useWorkspace()
  const notices = useWorkspaceState((state) => state.notices)

  return (
    <section className="notices" aria-label={words.label} aria-live="polite">
      {notices.map((notice) => {
        const { text, list } = words.describe(notice)
        return (
          <div key={JSON.stringify(notice)} className="notice">
            <div>
              <p>{text}</p>
              {list.length > 0 ? (
                <ul>
                  {list.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ) : null}
            </div>
            <button
              type="button"
              className="icon"
              title={words.dismiss}
              aria-label={words.dismiss}
              onClick={() => workspace.run(dismissNotice(notice))}
            >
              <X size={16} />
            </button>
          </div>
        )
      })}
    </section>
  )
}
