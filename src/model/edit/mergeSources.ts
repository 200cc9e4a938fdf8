import { isSameJson } from '../../base/isSameJson.ts'
import { replaceTables } from '../change/tables.ts'
import type { Dataset, Passage, Source, SourceId } from '../dataset.ts'
import { listFreeNumbers } from './numberPassages.ts'
import { redirectEvidence } from './redirectEvidence.ts'

/**
 * Makes one source of two that are the same. The first is kept, with the passages of the other behind its own and with
 * whatever else it does not say itself. Evidence of the other becomes its own. A passage of the other whose number is
 * taken gets the next free one, unless both are equal.
 */
export function mergeSources(dataset: Dataset, kept: SourceId, other: SourceId): Dataset {
  const [source, second] = [dataset.sources.get(kept), dataset.sources.get(other)]
  if (!source || !second || kept === other) return dataset
  const numbers = numberAnew(source, second)
  const added = second.passages.flatMap((passage): Passage[] => {
    const id = numbers.get(passage.id)!
    return source.passages.some((own) => own.id === id) ? [] : [{ ...passage, id }]
  })
  const sources = new Map(dataset.sources)
  sources.delete(other)
  sources.set(kept, { ...mergeFields(source, second), passages: [...source.passages, ...added] })
  const merged = redirectEvidence(dataset, {
    toEvidence: (piece) =>
      piece.source === other
        ? { ...piece, source: kept, passage: piece.passage && (numbers.get(piece.passage) ?? piece.passage) }
        : piece,
    toHolder: (holder) => (typeof holder !== 'string' && holder.source === other ? { source: kept } : holder),
  })
  return replaceTables(merged, { sources })
}

/** The numbers that the passages of the second source have in the first. */
function numberAnew(source: Source, second: Source): ReadonlyMap<string, string> {
  const own = new Map(source.passages.map((passage) => [passage.id, passage]))
  const isTaken = (passage: Passage) => own.has(passage.id) && !isSameJson(own.get(passage.id), passage)
  const clashing = second.passages.filter(isTaken)
  const free = listFreeNumbers([...source.passages, ...second.passages], clashing.length)
  const anew = new Map(clashing.map(({ id }, index) => [id, free[index]!]))
  return new Map(second.passages.map(({ id }) => [id, anew.get(id) ?? id]))
}

function mergeFields(source: Source, other: Source): Source {
  const rights = source.rights ?? other.rights
  const attributes = source.attributes ?? other.attributes
  return {
    ...source,
    title: source.title ?? other.title,
    authors: source.authors.length > 0 ? source.authors : other.authors,
    publisher: source.publisher ?? other.publisher,
    date: source.date ?? other.date,
    url: source.url ?? other.url,
    archivedUrl: source.archivedUrl ?? other.archivedUrl,
    accessed: source.accessed ?? other.accessed,
    reliability: source.reliability === 'F' ? other.reliability : source.reliability,
    ...(rights && { rights }),
    ...(attributes && { attributes: { ...other.attributes, ...source.attributes } }),
  }
}
