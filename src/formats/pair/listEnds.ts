import type { PlacedRow } from '../records/fields.ts'

/** Lists the actors of a file that has only relations: the ends of these, by name. */
export function listEnds(relations: readonly PlacedRow[]): PlacedRow[] {
  const ends = new Map<string, PlacedRow>()
  for (const { place, cells } of relations) {
    for (const [column, cell] of cells) {
      const id = String(cell)
      if (/^(source|target|from|to|src|dst|subject|object)$/i.test(column.trim()) && !ends.has(id)) {
        ends.set(id, {
          place,
          cells: new Map([
            ['id', id],
            ['name_en', id],
          ]),
        })
      }
    }
  }
  return [...ends.values()]
}
