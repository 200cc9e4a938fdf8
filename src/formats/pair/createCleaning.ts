import { cleanName } from '../../base/cleanName.ts'
import type { Issue } from '../../model/issue.ts'
import type { PlacedRow } from '../records/fields.ts'

/** Cleans the columns by which records are told apart, and remembers where that changed anything. */
interface Cleaning {
  readonly clean: (row: PlacedRow, kind: keyof typeof TELLING) => PlacedRow
  readonly list: () => readonly Issue[]
}

/** The columns whose texts are compared. */
const TELLING = { actors: ['id'], relations: ['source', 'target'] } as const

export function createCleaning(): Cleaning {
  let changed: { readonly found: string; readonly place: string; count: number } | null = null
  return {
    clean: (row, kind) => {
      const { place, cells } = row
      for (const column of TELLING[kind]) {
        const text = cells.get(column)
        if (typeof text !== 'string') continue
        const cleaned = cleanName(text)
        if (cleaned === text) continue
        cells.set(column, cleaned)
        // What names an actor that has no other name is its name as well.
        if (cells.get('name_en') === text.trim()) cells.set('name_en', cleaned)
        changed ??= { found: text, place, count: 0 }
        changed.count++
      }
      return row
    },
    list: () => (changed ? [{ code: 'cleaned-text', severity: 'warning', ...changed }] : []),
  }
}
