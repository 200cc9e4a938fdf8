import type { Passage, Source } from '../../model/dataset.ts'
import type { CitedPassage } from '../../model/entry/searchPassages.ts'
import { printText } from '../printText.ts'

/** What a passage says: in own words, or else word for word; empty where nothing is said of it. */
export function printPassage({ summary, text }: Passage): string {
  // English may be empty where there is only another language.
  const said = summary && (printText(summary) || Object.values(summary).find((one) => one !== ''))
  return said || (text ?? '').trim()
}

/** The title of a source, or else its id. */
export function printSourceTitle({ id, title }: Source): string {
  return title ? printText(title) : id
}

/** What can be read of a passage before it is cited; of a source as a whole, who has published it. */
export function printCited({ source, passage }: CitedPassage): string {
  return passage ? printPassage(passage) : [...source.authors, source.publisher].filter(Boolean).join(', ')
}
