import './notices.css'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import type { FileToSave } from '../../platform/saveFile.ts'
import { saveFile } from '../../platform/saveFile.ts'
import { dismissNotice, tryAgain } from '../../workspace/commands/notices.ts'
import { identifyNotice } from '../../workspace/identifyNotice.ts'
import type { Notice } from '../../workspace/notice.ts'
import { createPart } from '../shell/createPart.tsx'
import { Recovery } from '../shell/Recovery.tsx'
import { useSurroundings, useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** How long, in ms, a notice of a successful action stays. All other notices stay until they are dismissed. */
const PASSING = 5000
const PASSING_CODES: readonly Notice['code'][] = ['link-copied', 'text-copied']

const IssueList = createPart('panel', () => import('./IssueList.tsx').then((part) => part.IssueList))

export function Notices() {
  const words = useWords().notices
  const notices = useWorkspaceState((state) => state.notices)

  return (
    <section className="notices" aria-label={words.label} aria-live="polite">
      {notices.map((notice) =>
        notice.code === 'reading-file' ? (
          <ReadingCard key={notice.code} notice={notice} />
        ) : (
          <NoticeCard key={identifyNotice(notice)} notice={notice} />
        ),
      )}
    </section>
  )
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const words = useWords().notices
  const workspace = useWorkspace()
  const { text, list } = words.describe(notice)
  const missing = 'ids' in notice ? notice.ids : []
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
        {missing.length > Math.max(list.length, 1) ? (
          <button type="button" className="text-button" onClick={() => saveFile(writeMissing(notice.code, missing))}>
            {words.saveAll(missing.length)}
          </button>
        ) : null}
        {'issues' in notice ? <IssueList name={notice.name} issues={notice.issues} /> : null}
        {notice.code === 'failed' || notice.code === 'dataset-failed' ? (
          <Recovery onTryAgain={() => workspace.run(tryAgain())} />
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

/** Writes everything that a link asks for and that is missing as a text file, one item per line. */
function writeMissing(code: Notice['code'], ids: readonly string[]): FileToSave {
  return { name: `${code}.txt`, contents: `${ids.join('\n')}\n`, type: 'text/plain;charset=utf-8' }
}

/** A file that is being read. Its progress is not announced to screen readers, and one click cancels it. */
function ReadingCard({ notice }: { readonly notice: Extract<Notice, { code: 'reading-file' }> }) {
  const { words, ports } = useSurroundings()

  return (
    <div className="notice">
      <div>
        <p>{words.notices.describe(notice).text}</p>
        <progress value={notice.share} max={1} aria-label={words.notices.progress} />
      </div>
      <button type="button" className="text-button" onClick={ports.stopReading}>
        {words.notices.stop}
      </button>
    </div>
  )
}
