/** What the browser remembers between visits: small texts by key. Where it remembers nothing, it says so by `false`. */
export interface Memory {
  readonly read: (key: string) => string | null
  readonly write: (key: string, text: string) => boolean
  /** Calls when another tab has written, with the texts before and now. */
  readonly follow: (listener: (key: string, text: Written) => void) => void
}

export interface Written {
  readonly before: string | null
  readonly now: string | null
}

const PREFIX = 'throughline:'

export function createMemory(
  storage: () => Storage = () => localStorage,
  page: Pick<EventTarget, 'addEventListener'> = globalThis,
): Memory {
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
    follow: (listener) =>
      page.addEventListener('storage', (event) => {
        const { key, oldValue, newValue } = event as StorageEvent
        if (key?.startsWith(PREFIX)) listener(key.slice(PREFIX.length), { before: oldValue, now: newValue })
      }),
  }
}
