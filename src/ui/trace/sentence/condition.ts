import type { ReactNode } from 'react'
import type { Dataset } from '../../../model/dataset.ts'
import type { Openness } from '../../../query/criteria/openness.ts'
import type { CriterionId } from '../../../query/traceQuestion.ts'
import type { TraceCatalogue } from '../../../workspace/catalogue/getTraceCatalogue.ts'
import type { TraceAsk, TraceView } from '../../../workspace/view.ts'

/** Criteria whose control is elsewhere: in the sentence, above the paths, or with another criterion. */
type Elsewhere = 'kind' | 'maxSteps' | 'strengthBy' | 'confidenceBy' | 'limit' | 'avoidRelations' | 'credibility'

export type ConditionId = Exclude<CriterionId, Elsewhere | Openness>

export interface ConditionProps {
  readonly trace: TraceView
  readonly onChange: (change: Partial<TraceView>) => void
}

/** A part of the sentence that narrows the question. */
export interface Condition {
  /** The parts of the question that it sets. */
  readonly parts: readonly Exclude<keyof TraceView, 'ask' | 'from' | 'to'>[]
  /** The questions that offer it; default: all. */
  readonly asks?: readonly TraceAsk[]
  /** The word before it; such a condition is always shown. */
  readonly before?: 'through' | 'withStatus' | 'known'
  /** Prints it in the sentence, if that differs from the printed question. */
  readonly print?: (trace: TraceView, words: TraceCatalogue, dataset: Dataset) => string
  readonly Editor: (props: ConditionProps) => ReactNode
}
