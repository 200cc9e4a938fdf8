import type { Explicitness, RelationId, Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { PathKind, ReachSide, TimeCriterion, TraceOrder } from '../../query/traceQuestion.ts'

/** The words of a question and of an answer about paths, wherever they are printed. */
export interface TraceWords {
  readonly question: {
    readonly separator: string
    readonly quoted: (text: string) => string
    /** "From Iran or PMC to INSS", "Everyone whom Iran reaches". */
    readonly ends: (from: readonly string[], to: readonly string[]) => string
    readonly sides: Readonly<Record<ReachSide, (names: readonly string[]) => string>>
    readonly kind: (kind: PathKind) => string
    readonly steps: (most: number) => string
    readonly types: (labels: readonly string[]) => string
    readonly statuses: (statuses: readonly Status[]) => string
    readonly explicitness: (known: readonly Explicitness[]) => string
    readonly time: (time: TimeCriterion) => string
    readonly unknownTimes: string
    readonly reliability: (letter: string) => string
    readonly credibility: (number: number) => string
    readonly confidence: (least: number) => string
    readonly ungraded: string
    readonly via: (names: readonly string[]) => string
    readonly avoid: (names: readonly string[]) => string
    readonly maxRelations: (most: number) => string
    readonly withoutSources: (titles: readonly string[]) => string
    readonly only: string
    readonly order: (order: TraceOrder) => string
  }
  readonly answer: {
    readonly completeness: (trace: Trace, maxSteps: number) => string
    readonly sign: Readonly<Record<Sign, string>>
    readonly status: (status: Status) => string
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
