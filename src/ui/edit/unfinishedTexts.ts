import { createMemory } from '../../platform/createMemory.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

type Owner = Pick<WorkspaceState, 'ownId' | 'dataset'>

const MOST_TEXTS = 200

/** A text that was typed in a document and not taken, by the name of its field; `null`: none. */
export function readUnfinishedText(owner: Owner, key: string): string | null {
  for (const name of listNames(owner)) {
    const text = read(name)[key]
    if (text !== undefined) return text
  }
  return null
}

/** Keeps a text with its document until it is taken or given up, then `null`. */
export function keepUnfinishedText(owner: Owner, key: string, text: string | null): void {
  const names = listNames(owner)
  for (const name of names) {
    const { [key]: before, ...others } = read(name)
    const isHere = text !== null && name === names[0]
    if (before === undefined && !isHere) continue
    const kept = isHere ? { ...others, [key]: text } : others
    write(name, Object.fromEntries(Object.entries(kept).slice(-MOST_TEXTS)))
  }
}

/** A dataset of the app has its texts under its own id; they go with it when it becomes a document of one's own. */
function listNames({ ownId, dataset }: Owner): readonly string[] {
  return [ownId, dataset?.id].flatMap((id) => (id ? [`unfinished:${id}`] : []))
}

function read(name: string): Readonly<Record<string, string>> {
  try {
    const stored: unknown = JSON.parse(createMemory().read(name) ?? '{}')
    const entries = Object.entries(typeof stored === 'object' && stored ? stored : {})
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}

function write(name: string, texts: Readonly<Record<string, string>>): void {
  createMemory().write(name, JSON.stringify(texts))
}
