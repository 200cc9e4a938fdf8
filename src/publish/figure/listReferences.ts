import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Evidence, RelationId, Source, SourceId } from '../../model/dataset.ts'
import { printDate } from '../../model/time/printDate.ts'
import { isSafeLink } from './isSafeLink.ts'
import type { PublishWords } from './publishWords.ts'

/** A source as listed in the notes, with its numbers. */
export interface Reference {
  readonly source: SourceId
  readonly text: string
  /** `null` if there is no address, or no safe one. */
  readonly link: string | null
  /** A number for the source, or one for each of its passages that is cited. */
  readonly numbers: readonly { readonly number: number; readonly passage: string | null }[]
}

/**
 * Numbers the sources of relations in the order of citation. If all relations rest on one source, its passages are
 * numbered instead: a single number everywhere would say nothing.
 */
export function listReferences(
  dataset: Dataset,
  relations: readonly RelationId[],
  language: Language,
  words: PublishWords,
): Reference[] {
  return numberEvidence(
    dataset,
    relations.flatMap((id) => dataset.relations.get(id)?.evidence ?? []),
    language,
    words,
  )
}

/** Numbers the sources of pieces of evidence in the same way. */
export function numberEvidence(
  dataset: Dataset,
  evidence: readonly Evidence[],
  language: Language,
  words: PublishWords,
): Reference[] {
  const cited = new Map<SourceId, Set<string | null>>()
  for (const { source, passage } of evidence) cited.set(source, (cited.get(source) ?? new Set()).add(passage))
  let number = 0
  const byPassage = cited.size === 1
  return [...cited].map(([source, passages]) => {
    const record = dataset.sources.get(source)
    const numbered = byPassage ? [...passages].sort(byPassageId) : [null]
    return {
      source,
      text: record ? printSource(record, language, words) : source,
      link: [record?.url, record?.archivedUrl].find((url) => url != null && isSafeLink(url)) ?? null,
      numbers: numbered.map((passage) => ({ number: ++number, passage })),
    }
  })
}

/** The numbers of a relation's evidence, in ascending order. */
export function listNumbers(dataset: Dataset, references: readonly Reference[], relation: RelationId): number[] {
  return listCited(references, dataset.relations.get(relation)?.evidence ?? [])
}

/** The numbers of pieces of evidence, in ascending order. */
export function listCited(references: readonly Reference[], evidence: readonly Evidence[]): number[] {
  const numbers = references.flatMap(({ source, numbers }) =>
    numbers.filter(({ passage }) =>
      evidence.some((piece) => piece.source === source && (passage === null || piece.passage === passage)),
    ),
  )
  return numbers.map(({ number }) => number)
}

/** Authors, title, publisher and date, if known. */
export function printSource(
  source: Source,
  language: Language,
  words: Pick<PublishWords, 'listSeparator' | 'untitled'>,
): string {
  const { authors, title, publisher, date } = source
  const parts = [
    authors.join(words.listSeparator),
    title ? inLanguage(title, language) : words.untitled,
    publisher ?? '',
    date === null ? '' : printDate(date, language),
  ]
  return parts.filter(Boolean).join(words.listSeparator)
}

function byPassageId(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}
