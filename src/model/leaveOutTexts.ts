import type { DatasetFile, Source } from './dataset.ts'

/**
 * Gives a dataset without the texts of passages. The right to pass on what was found out from a source does not include
 * the right to pass on its text, so texts leave the machine only if that was asked for.
 */
export function leaveOutTexts(file: DatasetFile): DatasetFile {
  return countTexts(file.sources) === 0 ? file : { ...file, sources: file.sources.map(leaveOutTextsOf) }
}

/** The number of passages that have a text. */
export function countTexts(sources: Iterable<Source>): number {
  let count = 0
  for (const { passages } of sources) for (const { text } of passages) if (text !== undefined) count++
  return count
}

function leaveOutTextsOf(source: Source): Source {
  return { ...source, passages: source.passages.map(({ text: _, ...passage }) => passage) }
}
