import type { Notice } from './notice.ts'

/** Gives what tells a notice from others, short whatever it holds: two with one identity say the same. */
export function identifyNotice(notice: Notice): string {
  if (notice.code === 'reading-file') return notice.code
  if ('ids' in notice) return JSON.stringify([notice.code, notice.ids.length, notice.ids[0]])
  if (!('issues' in notice)) return JSON.stringify(notice)
  const { code, name, issues } = notice
  return JSON.stringify([code, name, issues.length, issues[0] ?? null])
}
