import type { z } from 'zod'
import type { Path } from './printPlace.ts'
import type { ListToRead, RecordContext } from './readList.ts'
import { listIds, readList } from './readList.ts'

interface Type {
  readonly id: string
  readonly parent: string | null
}

interface TypesToRead<Schema extends z.ZodType<Type>> extends Omit<ListToRead<Schema, never>, 'check' | 'kind'> {
  readonly kind: 'actor type' | 'relation type'
  readonly builtIn: ReadonlyMap<string, Type>
}

const MOST_PARENTS = 50

/**
 * Reads a dataset's own types and registers them with the built-in ones. Leaves out a type that is its own ancestor or
 * has more than fifty ancestors; keeps one with an unknown parent.
 */
export function readTypes<Schema extends z.ZodType<Type>>(
  { kind, builtIn, ...types }: TypesToRead<Schema>,
  surroundings: RecordContext,
): z.output<Schema>[] {
  const { references } = surroundings
  const parents = listParents(builtIn, types.list)
  references.add(kind, parents.keys(), [])
  const own = readList(
    {
      ...types,
      check: (type, path) => {
        if (type.parent !== null) references.has(kind, type.parent, [...path, 'parent'])
        return isRooted(type, parents, path, surroundings) ? type : null
      },
    },
    surroundings,
  )
  references.add(kind, [...builtIn.keys(), ...listIds(own)], listIds(types.list))
  return own
}

/** The parent of each type, built in or in a list that has not been checked yet. */
function listParents(builtIn: ReadonlyMap<string, Type>, list: unknown): ReadonlyMap<string, unknown> {
  const own: readonly unknown[] = Array.isArray(list) ? list : []
  const types = [...builtIn.values(), ...own].map((type) => (type ?? {}) as Partial<Type>)
  return new Map(types.map(({ id, parent }) => [String(id), parent]))
}

function isRooted(type: Type, parents: ReadonlyMap<string, unknown>, path: Path, { log }: RecordContext): boolean {
  const above = new Set<string>()
  let next: unknown = type.parent
  while (typeof next === 'string' && !above.has(next) && above.size <= MOST_PARENTS) {
    above.add(next)
    next = parents.get(next)
  }
  if (above.has(type.id)) log.report('error', [...path, 'parent'], { code: 'cyclic-parents', id: type.id })
  else if (above.size > MOST_PARENTS)
    log.report('error', [...path, 'parent'], { code: 'too-deep', limit: MOST_PARENTS })
  else return true
  return false
}
