/** The columns that a graph declares for its nodes or for its edges. */
export interface DeclaredColumns {
  /** Declares a column; where its id is taken, nothing, and `false`. */
  readonly declare: (id: string, name: string, standard: string | undefined) => boolean
  /** The name of the column of that id, or the id itself where none is declared. */
  readonly getName: (id: string) => string
  /** The values that hold where a row says none. */
  readonly defaults: ReadonlyMap<string, string>
}

/**
 * Keeps the columns that a graph declares by their ids. Names that a row has of itself, and names that are declared
 * before, are told apart: `attribute "id"`, `name (d1)`.
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
