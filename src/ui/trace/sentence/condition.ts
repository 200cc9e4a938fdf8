import type { ReactNode } from 'react'
import type { Dataset } from '../../../model/dataset.ts'
import type { Openness } from '../../../query/criteria/openness.ts'
import type { CriterionId } from '../../../query/traceQuestion.ts'
import type { TraceCatalogue } from '../../../workspace/catalogue/getTraceCatalogue.ts'
import type { TraceAsk, TraceView } from '../../../workspace/view.ts'

/** The criteria with a control elsewhere: in the sentence itself, above the paths, or beside that of another. */
type Elsewhere = 'kind' | 'maxSteps' | 'strengthBy' | 'confidenceBy' | 'limit' | 'avoidRelations' | 'credibility'

export type ConditionId = Exclude<CriterionId, Elsewhere | Openness>

export interface ConditionProps {
  readonly trace: TraceView
  readonly onChange: (change: Partial<TraceView>) => void
}

/** A part of the sentence that narrows the question. */
export interface Condition {
  /** What of the question it sets. */
  readonly parts: readonly Exclude<keyof TraceView, 'ask' | 'from' | 'to'>[]
  /** Where it is offered. Else: whatever is asked. */
  readonly asks?: readonly TraceAsk[]
  /** The word of the sentence before it; such a part always stands there. */
  readonly before?: 'through' | 'withStatus' | 'known'
  /** How it stands in the sentence, if it does so in other words than in the printed question. */
  readonly print?: (trace: TraceView, words: TraceCatalogue, dataset: Dataset) => string
  readonly Editor: (props: ConditionProps) => ReactNode
}
