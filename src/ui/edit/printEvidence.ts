import type { Dataset, Evidence } from '../../model/dataset.ts'
import type { EditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { printText } from '../printText.ts'

/** A piece of evidence in a line: its passage or its source, and what that says. */
export function printEvidence(
  { sources }: Dataset,
  { source, passage, summary }: Evidence,
  { editing, details }: EditingCatalogue,
): string {
  const title = sources.get(source)?.title
  const name = passage === null ? (title ? printText(title) : details.untitled) : details.passage(passage)
  return summary ? editing.split.colon(name, printText(summary)) : name
}
