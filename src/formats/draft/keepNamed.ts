import type { Issue } from '../../model/issue.ts'
import type { DraftRecord } from './draftDataset.ts'

/** Keeps the records that have an id, or a name in any language, and reports the others. */
export function keepNamed(actors: readonly DraftRecord[]): {
  readonly actors: readonly DraftRecord[]
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const named = actors.filter(({ fields: { id, name }, place }) => {
    if (isSaid(id) || isSaid(name)) return true
    issues.push({ code: 'missing', expected: 'an id or a name', severity: 'error', place })
    return false
  })
  return { actors: named, issues }
}

function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some((text) => isSaid(text))
  return value !== undefined && value !== null && String(value).trim() !== ''
}
