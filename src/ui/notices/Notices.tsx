import './notices.css'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { dismissNotice } from '../../workspace/commands/notices.ts'
import type { Notice } from '../../workspace/notice.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** How long the word stays that something was done as asked, in ms; all else stays until it is put aside. */
const PASSING = 5000
const PASSING_CODES: readonly Notice['code'][] = ['link-copied', 'text-copied']

export function Notices() {
  const words = useWords().notices
  const notices = useWorkspaceState((state) => state.notices)

  return (
    <section className="notices" aria-label={words.label} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={JSON.stringify(notice)} notice={notice} />
      ))}
    </section>
  )
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const words = useWords().notices
  const workspace = useWorkspace()
  const { text, list } = words.describe(notice)
  useEffect(() => {
    if (!PASSING_CODES.includes(notice.code)) return
    const timer = setTimeout(() => workspace.run(dismissNotice(notice)), PASSING)
    return () => clearTimeout(timer)
  }, [workspace, notice])

  return (
    <div className="notice">
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
}
