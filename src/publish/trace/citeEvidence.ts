import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Evidence, Relation, SourceId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { printSource } from '../figure/listReferences.ts'
import type { TraceWords } from './traceWords.ts'

/** A step of a path in words, with its source numbers. */
export interface CitedStep {
  readonly relation: Relation
  readonly verb: string
  readonly to: string
  /** Qualifications in brackets, with a leading space; often empty. */
  readonly limits: string
  /** "[1, P03; 2]", or a note that there is no source. */
  readonly citation: string
}

/** Numbers sources from 1, in the order of their first citation. */
export interface SourceCitations {
  /** Cites evidence: "[1, P03; 2]", or a note that there is no source. */
  readonly cite: (evidence: readonly Evidence[]) => string
  readonly citeSteps: (path: TracedPath) => readonly CitedStep[]
  readonly listSources: () => readonly CitedSource[]
}

/** A cited source. */
export interface CitedSource {
  readonly id: SourceId
  readonly number: number
  /** "Author, Title, Publisher, date. Address" */
  readonly text: string
  /** "P03: what it says" for each cited passage: the summary given by the evidence, or else that of the passage. */
  readonly passages: readonly string[]
}

/** Starts an empty list of numbered sources. */
export function createCitations(
  dataset: Dataset,
  words: Pick<TraceWords['answer'], 'unsourced' | 'untitled' | 'listSeparator'>,
  language: Language,
): SourceCitations {
  const cited = new Map<SourceId, { readonly number: number; readonly passages: Map<string, Set<string>> }>()
  const citedOf = (id: SourceId) => {
    const entry = cited.get(id) ?? { number: cited.size + 1, passages: new Map<string, Set<string>>() }
    cited.set(id, entry)
    return entry
  }
  return {
    cite,
    citeSteps: ({ actors, relations, directions }) =>
      relations.map((id, step) => {
        const relation = dataset.relations.get(id)!
        const isInverse = directions[step] !== 'forward'
        const { between, qualifiers } = toSentence(dataset, relation, { language, isInverse })
        return {
          relation,
          verb: between,
          to: printActor(dataset, actors[step + 1]!, language),
          limits: bracket(qualifiers, language),
          citation: cite(relation.evidence),
        }
      }),
    listSources: () =>
      [...cited].map(([id, { number, passages }]) => ({
        id,
        number,
        text: name(id),
        passages: (dataset.sources.get(id)?.passages ?? [])
          .filter((passage) => passages.has(passage.id))
          .map(({ id: passage, summary }) => {
            const statements = [...passages.get(passage)!]
            const said = statements.length > 0 ? statements.join(' ') : summary && inLanguage(summary, language)
            return [passage, said].filter(Boolean).join(': ')
          }),
      })),
  }

  function name(id: SourceId): string {
    const source = dataset.sources.get(id)
    return source ? [printSource(source, language, words), source.url].filter(Boolean).join('. ') : id
  }

  function cite(evidence: readonly Evidence[]): string {
    const passages = new Map<SourceId, string[]>()
    for (const { source, passage, summary } of evidence) {
      const entry = citedOf(source)
      if (passage !== null) {
        const statements = entry.passages.get(passage) ?? new Set()
        entry.passages.set(passage, summary ? statements.add(inLanguage(summary, language)) : statements)
      }
      const known = passages.get(source) ?? []
      passages.set(source, passage === null || known.includes(passage) ? known : [...known, passage])
    }
    const cites = [...passages].map(([source, ids]) => [citedOf(source).number, ...ids].join(', '))
    return `[${cites.join('; ') || words.unsourced}]`
  }
}
