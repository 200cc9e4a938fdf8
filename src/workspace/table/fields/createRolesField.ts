import { splitList } from '../../../base/splitList.ts'
import type { Actor, Dataset, DatasetEvent } from '../../../model/dataset.ts'
import { USUAL_ROLE } from '../../../model/edit/createRecords.ts'
import { findActor } from '../../../model/entry/readEntry.ts'
import type { CellField } from '../field.ts'
import { findClosestName, refuse } from './createField.ts'

type Role = DatasetEvent['roles'][number]

/** Who took part in an event, as `host: Iran; guest: NATO`. An actor without a role before it has the usual one. */
export function createRolesField(dataset: Dataset, named: Pick<CellField, 'id' | 'name'>): CellField<DatasetEvent> {
  return {
    ...named,
    kind: 'text',
    print: ({ roles }) => roles.map(({ role, actor }) => `${role}: ${nameActor(dataset, actor)}`).join('; '),
    read: (text) => {
      const roles: Role[] = []
      for (const item of splitList(text)) {
        const role = findRole(dataset, item)
        if (!role) return refuse({ code: 'unknown-actor', text: item, closest: findClosestName(dataset, item) })
        roles.push(role)
      }
      return { ok: true, value: { roles } }
    },
  }
}

/** The name of an actor, or its id where the name would not be read as the same one. */
function nameActor(dataset: Dataset, id: Actor['id']): string {
  const name = dataset.actors.get(id)?.name.en ?? id
  return findActor(dataset, name)?.id === id && !/[;؛:]/.test(name) ? name : id
}

/** Finds role and actor on both sides of a colon, of which ids and roles may have some themselves. */
function findRole(dataset: Dataset, item: string): Role | undefined {
  const alone = findActor(dataset, item)
  if (alone) return { role: USUAL_ROLE, actor: alone.id }
  for (let colon = item.indexOf(':'); colon > 0; colon = item.indexOf(':', colon + 1)) {
    const actor = findActor(dataset, item.slice(colon + 1).trim())
    if (actor) return { role: item.slice(0, colon).trim() || USUAL_ROLE, actor: actor.id }
  }
  return undefined
}
