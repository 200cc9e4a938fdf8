import { X } from 'lucide-react'
import { getFileWords } from '../../workspace/catalogue/getFileWords.ts'
import { dismissNotice } from '../../workspace/commands/notices.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { FileNews } from '../../workspace/file/linkedFile.ts'
import type { Notice } from '../../workspace/notice.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { useNoticeWords } from './useNoticeWords.ts'
import { usePassing } from './usePassing.ts'

type FileOffer = 'merge' | 'save-as' | 'overwrite'

/** How long, in ms, what went well stays. */
const PASSING = 6000
const PASSES: readonly FileNews['kind'][] = ['saved', 'up-to-date']

/** What can be done about what is told. */
const OFFERS: Partial<Record<FileNews['kind'], readonly FileOffer[]>> = {
  changed: ['merge', 'save-as', 'overwrite'],
  unreadable: ['save-as', 'overwrite'],
  refused: ['save-as'],
  gone: ['save-as'],
  full: ['save-as'],
  'not-kept': ['save-as'],
  failed: ['save-as'],
}

/** What became of the file of the open document, with what can be done about it. */
export function FileCard({ notice }: { readonly notice: Extract<Notice, { readonly code: 'file' }> }) {
  const { workspace, ports } = useSurroundings()
  const words = getFileWords(DATA_LANGUAGE)
  const { dismiss } = useNoticeWords()
  const { news } = notice
  usePassing(notice, PASSES.includes(news.kind) ? PASSING : undefined)
  const names: Readonly<Record<FileOffer, string>> = {
    merge: words.merge,
    'save-as': words.saveAsAnother,
    overwrite: words.overwrite,
  }

  return (
    <div className="notice">
      <div>
        <p>{words.news(news)}</p>
        <div className="notice-acts">
          {(OFFERS[news.kind] ?? []).map((kind) => (
            <button type="button" key={kind} className="text-button" onClick={() => ports.file({ kind })}>
              {names[kind]}
            </button>
          ))}
        </div>
      </div>
      <button
        type="button"
        className="icon"
        title={dismiss}
        aria-label={dismiss}
        onClick={() => workspace.run(dismissNotice(notice))}
      >
        <X size={16} />
      </button>
    </div>
  )
}
