import type { Dataset, SourceId } from '../../model/dataset.ts'
import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { printText } from '../printText.ts'

/** The title of a source, or its id and a note that it has no title. */
export function printSource(dataset: Dataset, id: SourceId, { details }: TraceCatalogue): string {
  const title = dataset.sources.get(id)?.title
  return title ? printText(title) : `${details.untitled} (${id})`
}
