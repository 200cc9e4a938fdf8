import type { Notice } from './notice.ts'

/** A short identity of a notice: two notices with the same identity say the same. */
export function identifyNotice(notice: Notice): string {
  if (notice.code === 'reading-file') return notice.code
  if ('ids' in notice) return JSON.stringify([notice.code, notice.ids.length, notice.ids[0]])
  if (!('issues' in notice)) return JSON.stringify(notice)
  const { code, name, issues } = notice
  return JSON.stringify([code, name, issues.length, issues[0] ?? null])
}
