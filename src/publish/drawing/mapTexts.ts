import type { DrawItem, DrawText } from './drawing.ts'

/** Replaces each line of text, in groups as well. */
export function mapTexts(items: readonly DrawItem[], replace: (text: DrawText) => DrawItem): DrawItem[] {
  return items.map((item) => {
    if (item.kind === 'text') return replace(item)
    return item.kind === 'group' ? { ...item, items: mapTexts(item.items, replace) } : item
  })
}
