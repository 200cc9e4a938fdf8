import { X } from 'lucide-react'
import { dismissNotices } from '../../workspace/commands/notices.ts'
import type { Notice } from '../../workspace/notice.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { IssueList } from './IssueList.tsx'
import { useNoticeWords } from './useNoticeWords.ts'

type UnreadFile = Extract<Notice, { readonly code: 'unreadable-file' }>

/** Several files that could not be opened, in one notice. */
export function UnreadFilesCard({ notices }: { readonly notices: readonly UnreadFile[] }) {
  const words = useNoticeWords()
  const workspace = useWorkspace()

  return (
    <div className="notice">
      <div>
        <p>{words.unreadFiles(notices.length)}</p>
        <ul>
          {notices.map(({ name, issues }) => (
            <li key={name}>
              <details>
                <summary>
                  <bdi>{name}</bdi>
                </summary>
                <IssueList name={name} issues={issues} />
              </details>
            </li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="icon"
        title={words.dismiss}
        aria-label={words.dismiss}
        onClick={() => workspace.run(dismissNotices('unreadable-file'))}
      >
        <X size={16} />
      </button>
    </div>
  )
}
