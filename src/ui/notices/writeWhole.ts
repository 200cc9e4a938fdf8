import type { FileToSave } from '../../platform/saveFile.ts'
import type { Notice } from '../../workspace/notice.ts'
import { writeIssues } from './writeIssues.ts'

/** A notice that may have more to tell than it shows. */
export type LongNotice = Extract<Notice, { issues: unknown } | { ids: unknown }>

export function isLong(notice: Notice): notice is LongNotice {
  return 'issues' in notice || 'ids' in notice
}

/** Writes all that a notice has to tell as a text, one thing on a line. */
export function writeWhole(notice: LongNotice): FileToSave {
  if ('issues' in notice) return writeIssues(notice.name, notice.issues)
  return { name: `${notice.code}.txt`, contents: `${notice.ids.join('\n')}\n`, type: 'text/plain;charset=utf-8' }
}
