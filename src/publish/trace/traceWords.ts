import type { RelationId } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { CriterionId, CriterionWith, ReachSide, TraceCriteria } from '../../query/traceQuestion.ts'

/** Criteria that no printed question mentions, and avoided relations, which are listed with the actors. */
export const UNTOLD = ['avoidRelations', 'strengthBy', 'confidenceBy', 'limit'] as const
export type ToldCriterion = Exclude<CriterionId, (typeof UNTOLD)[number]>

type Named = CriterionWith<{ readonly shape: { readonly kind: 'ids' | 'allowed' } }>

/** The argument of a criterion's phrase: the names in its list, or its value. */
type Told<Id extends ToldCriterion> = Id extends Named ? readonly string[] : NonNullable<TraceCriteria[Id]>

/** Words for questions and answers about paths, wherever they are printed. */
export interface TraceWords {
  readonly question: {
    readonly separator: string
    readonly quoted: (text: string) => string
    /** "From Iran or PMC to INSS", "Everyone whom Iran reaches". */
    readonly ends: (from: readonly string[], to: readonly string[]) => string
    readonly sides: Readonly<Record<ReachSide, (names: readonly string[]) => string>>
    /** Phrases for the criteria, in the order in which they are printed. */
    readonly criteria: { readonly [Id in ToldCriterion]: { readonly phrase: (told: Told<Id>) => string } }
  }
  readonly answer: {
    readonly completeness: (trace: Trace, maxSteps: number) => string
    readonly sign: Readonly<Record<Sign, string>>
    readonly status: (path: TracedPath) => string
    readonly confidence: (path: TracedPath) => string
    readonly speculative: string
    readonly inferred: string
    readonly timeDoubtful: string
    readonly gradeDoubtful: string
    /** Between two steps of a path: ", which ". */
    readonly which: string
    readonly onEvery: string
    readonly sources: string
    readonly unsourced: string
    readonly untitled: string
    readonly listSeparator: string
    readonly passage: (id: string) => string
    readonly relation: (id: RelationId) => string
  }
}
