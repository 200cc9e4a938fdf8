import type { DrawGroup } from './drawing.ts'

/** Copies a group under names of its own, because names in a document are unique. */
export function renameWithin(group: DrawGroup, above: string): DrawGroup {
  const items = group.items.map((item) => (item.kind === 'group' ? renameWithin(item, above) : item))
  return { ...group, ...(group.name === undefined ? {} : { name: `${above}/${group.name}` }), items }
}
