import { X } from 'lucide-react'
import type { FileToSave } from '../../platform/saveFile.ts'
import { saveFile } from '../../platform/saveFile.ts'
import { undo } from '../../workspace/commands/history.ts'
import { dismissNotice, tryAgain } from '../../workspace/commands/notices.ts'
import { identifyNotice } from '../../workspace/identifyNotice.ts'
import type { Notice } from '../../workspace/notice.ts'
import { Recovery } from '../shell/Recovery.tsx'
import { useSurroundings, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { FileCard } from './FileCard.tsx'
import { IssueList } from './IssueList.tsx'
import { UnreadFilesCard } from './UnreadFilesCard.tsx'
import { useNoticeWords } from './useNoticeWords.ts'
import { usePassing } from './usePassing.ts'

/** How long, in ms, a notice of a successful action stays. All other notices stay until they are dismissed. */
const PASSING: Partial<Record<Notice['code'], number>> = {
  'link-copied': 5000,
  'text-copied': 5000,
  removed: 10_000,
  imported: 15_000,
  'own-document': 20_000,
}

/** What there is to be told, the latest last. */
export function NoticeList({ notices: all }: { readonly notices: readonly Notice[] }) {
  const revision = useWorkspaceState((state) => state.revision)
  const isReadOnly = useWorkspaceState(({ kept }) => kept.kind === 'read-only')
  const notices = all.filter((notice) => isTrue(notice, { revision, isReadOnly }))
  const unread = notices.filter((notice) => notice.code === 'unreadable-file')
  return notices.map((notice) => {
    if (notice.code === 'reading-file') return <ReadingCard key={notice.code} notice={notice} />
    if (notice.code === 'unreadable-file' && unread.length > 1)
      return notice === unread.at(-1) ? <UnreadFilesCard key={notice.code} notices={unread} /> : null
    const key = identifyNotice(notice)
    return notice.code === 'file' ? <FileCard key={key} notice={notice} /> : <NoticeCard key={key} notice={notice} />
  })
}

/** Tells whether a notice still holds: what it tells of was not undone, nor has it passed by itself. */
function isTrue(notice: Notice, now: { readonly revision: number; readonly isReadOnly: boolean }): boolean {
  if (notice.code === 'removed') return notice.revision === now.revision
  return notice.code !== 'read-only' || now.isReadOnly
}

function NoticeCard({ notice }: { readonly notice: Exclude<Notice, { readonly code: 'file' }> }) {
  const words = useNoticeWords()
  const workspace = useWorkspace()
  const { text, list } = words.describe(notice)
  const missing = 'ids' in notice ? notice.ids : []
  usePassing(notice, PASSING[notice.code])

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
        {notice.code === 'removed' || notice.code === 'imported' ? <UndoLatest notice={notice} /> : null}
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

/** Undoes a deletion or an import, as long as nothing else was done since. */
function UndoLatest({ notice }: { readonly notice: Extract<Notice, { code: 'removed' | 'imported' }> }) {
  const words = useNoticeWords()
  const workspace = useWorkspace()
  const isLatest = useWorkspaceState(({ revision }) => revision === notice.revision)
  if (!isLatest) return null
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        workspace.run(undo())
        workspace.run(dismissNotice(notice))
      }}
    >
      {words.undo}
    </button>
  )
}

/** Writes everything that a link asks for and that is missing as a text file, one item per line. */
function writeMissing(code: Notice['code'], ids: readonly string[]): FileToSave {
  return { name: `${code}.txt`, contents: `${ids.join('\n')}\n`, type: 'text/plain;charset=utf-8' }
}

/** A file that is being read. Its progress is not announced to screen readers, and one click cancels it. */
function ReadingCard({ notice }: { readonly notice: Extract<Notice, { code: 'reading-file' }> }) {
  const { ports } = useSurroundings()
  const words = useNoticeWords()

  return (
    <div className="notice">
      <div>
        <p>{words.describe(notice).text}</p>
        <progress value={notice.share} max={1} aria-label={words.progress} />
      </div>
      <button type="button" className="text-button" onClick={ports.stopReading}>
        {words.stop}
      </button>
    </div>
  )
}
