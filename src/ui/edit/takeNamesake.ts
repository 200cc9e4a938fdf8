import type { Dataset } from '../../model/dataset.ts'
import { quoteName } from '../../model/entry/printEntryStart.ts'
import { readEntry } from '../../model/entry/readEntry.ts'
import { findNamesake } from '../../query/duplicates/searchDuplicateActors.ts'

/**
 * The line with the first new actor that resembles one of the dataset replaced by that one; `null`: nobody in it does.
 */
export function takeNamesake(dataset: Dataset, line: string): string | null {
  const entry = readEntry(dataset, line)
  const isNew = [entry.source, entry.target].flatMap((actor) => (actor?.kind === 'new' ? actor.name : []))
  for (const { field, text, start, end } of entry.parts) {
    if ((field !== 'source' && field !== 'target') || !isNew.includes(text)) continue
    const namesake = findNamesake(dataset, text)
    if (namesake) return line.slice(0, start) + quoteName(namesake.actor.name.en) + line.slice(end)
  }
  return null
}
