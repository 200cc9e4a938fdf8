/** The columns that a graph declares for its nodes or for its edges. */
export interface DeclaredColumns {
  /** Declares a column; `false` if its id is already taken, and nothing changes. */
  readonly declare: (id: string, name: string, standard: string | undefined) => boolean
  /** The name of the column with that id, or the id itself if none is declared. */
  readonly getName: (id: string) => string
  /** Default values, by column, for rows without a value. */
  readonly defaults: ReadonlyMap<string, string>
}

/**
 * Keeps the columns that a graph declares, by id. A name that every row has anyway, or that was declared before, is made
 * distinct: `attribute "id"`, `name (d1)`.
 */
export function createColumns(word: string): DeclaredColumns {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const defaults = new Map<string, string>()
  const findFree = (id: string, name: string) => {
    const own = OWN.test(name) ? `${word} "${name}"` : name
    return taken.has(own) ? `${own} (${id})` : own
  }
  return {
    declare(id, name, standard) {
      if (names.has(id)) return false
      const column = findFree(id, name === '' ? id : name)
      names.set(id, column)
      taken.add(column)
      if (standard !== undefined) defaults.set(column, standard)
      return true
    },
    getName: (id) => names.get(id) ?? findFree(id, id),
    defaults,
  }
}

const OWN = /^(id|source|target|directed)$/i
