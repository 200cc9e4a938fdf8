import type { Issue } from '../../model/issue.ts'

const ALWAYS = 10_000

/** The issue for a small file that declares very many actors by a number alone, or `null`. */
export function limitActors(count: number, text: string): Issue | null {
  const limit = Math.max(ALWAYS, text.length)
  if (count <= limit) return null
  return {
    code: 'too-large',
    limit,
    unit: 'actors without lines of their own, for a file of its size',
    severity: 'error',
    place: '',
  }
}
