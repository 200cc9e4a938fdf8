import type { DatasetFile } from '../../model/dataset.ts'

/**
 * Prints a dataset as a published file carries it: without the texts of passages, since whoever may show a figure of
 * them need not be free to pass the texts on.
 */
export function printCarried(file: DatasetFile): string {
  return JSON.stringify({ ...file, sources: file.sources.map(withoutTexts) })
}

function withoutTexts(source: DatasetFile['sources'][number]): DatasetFile['sources'][number] {
  return { ...source, passages: source.passages.map(({ text: _, ...passage }) => passage) }
}
