import type { ActorId, Dataset } from '../dataset.ts'

/** The beginning of an entry: `Iran -> `, or with its other end `Iran -> Loyalist factions: `. */
export function printEntryStart({ actors }: Dataset, source: ActorId, target: ActorId | null): string {
  const print = (id: ActorId) => quoteName(actors.get(id)?.name.en ?? id)
  return target === null ? `${print(source)} -> ` : `${print(source)} -> ${print(target)}: `
}

/** A name in which a separator of the line stands goes in quotes. */
export function quoteName(name: string): string {
  return /[:,،]|->|<-|←|→/.test(name) ? `"${name}"` : name
}
