import type { DatasetFile } from '../../model/dataset.ts'

/**
 * Prints a dataset as published files embed it: without the full texts of passages, because the right to show a figure
 * does not include the right to distribute them.
 */
export function printCarried(file: DatasetFile): string {
  return JSON.stringify({ ...file, sources: file.sources.map(withoutTexts) })
}

function withoutTexts(source: DatasetFile['sources'][number]): DatasetFile['sources'][number] {
  return { ...source, passages: source.passages.map(({ text: _, ...passage }) => passage) }
}
