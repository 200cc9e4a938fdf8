/** What the browser remembers between visits: small texts by key. Where it remembers nothing, it says so by `false`. */
export interface Memory {
  readonly read: (key: string) => string | null
  readonly write: (key: string, text: string) => boolean
}

const PREFIX = 'throughline:'

export function createMemory(storage: () => Storage = () => localStorage): Memory {
  return {
    read: (key) => {
      try {
        return storage().getItem(PREFIX + key)
      } catch {
        // Forbidden storage remembers nothing: the same as an empty one.
        return null
      }
    },
    write: (key, text) => {
      try {
        storage().setItem(PREFIX + key, text)
        return true
      } catch {
        return false
      }
    },
  }
}
