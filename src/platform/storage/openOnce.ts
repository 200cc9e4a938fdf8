import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'

/**
 * Creates a function that gives the connection to a small database of its own: opened when it is needed, and again after
 * the browser has ended it or opening has failed. It makes way for a page that wants another version.
 */
export function openOnce<Stores extends DBSchema>(
  name: string,
  upgrade: (database: IDBPDatabase<Stores>) => void,
): () => Promise<IDBPDatabase<Stores>> {
  let opening: Promise<IDBPDatabase<Stores>> | null = null
  const forget = () => {
    opening = null
  }
  return () => {
    opening ??= openDB<Stores>(name, 1, {
      upgrade,
      blocking: (_, __, event) => {
        ;(event.target as IDBDatabase).close()
        forget()
      },
      terminated: forget,
    }).catch((reason) => {
      forget()
      throw reason
    })
    return opening
  }
}
