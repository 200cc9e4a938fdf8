import { replaceTables } from '../change/tables.ts'
import type { Dataset } from '../dataset.ts'
import { mapTable } from './mapTable.ts'

/**
 * Removes a group. Its actors go to another group, which takes over its names in languages in which it has none itself;
 * with `null` they are in no group.
 */
export function replaceGroup(dataset: Dataset, id: string, into: string | null): Dataset {
  const gone = dataset.groups.get(id)
  if (!gone || id === into || (into !== null && !dataset.groups.has(into))) return dataset
  return replaceTables(dataset, {
    groups: mapTable(dataset.groups, (group) => {
      if (group.id === id) return null
      const isRicher = group.id === into && Object.keys(gone.name).some((language) => !(language in group.name))
      return isRicher ? { ...group, name: { ...gone.name, ...group.name } } : group
    }),
    actors: mapTable(dataset.actors, (actor) => (actor.group === id ? { ...actor, group: into } : actor)),
  })
}
