import type { Dataset, SourceId } from '../../model/dataset.ts'
import { printText } from '../printText.ts'

/** The title of a source; of one without a title, its id. */
export function printSource(dataset: Dataset, id: SourceId): string {
  const title = dataset.sources.get(id)?.title
  return title ? printText(title) : id
}
