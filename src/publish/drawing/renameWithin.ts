import type { DrawGroup } from './drawing.ts'

/** The same group under names of its own, since no two in a document may have the same. */
export function renameWithin(group: DrawGroup, above: string): DrawGroup {
  const items = group.items.map((item) => (item.kind === 'group' ? renameWithin(item, above) : item))
  return { ...group, ...(group.name === undefined ? {} : { name: `${above}/${group.name}` }), items }
}
