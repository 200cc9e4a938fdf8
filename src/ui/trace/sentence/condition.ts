import type { ReactNode } from 'react'
import type { Dataset } from '../../../model/dataset.ts'
import type { ConditionId } from '../../../workspace/catalogue/en/trace.ts'
import type { TraceCatalogue } from '../../../workspace/catalogue/getTraceCatalogue.ts'
import type { TraceAsk, TraceView } from '../../../workspace/view.ts'

export interface ConditionProps {
  readonly trace: TraceView
  readonly onChange: (change: Partial<TraceView>) => void
}

/** A part of the sentence that narrows the question. */
export interface Condition {
  readonly id: ConditionId
  readonly asks: readonly TraceAsk[]
  /** The word of the sentence before it; such a part always stands there. */
  readonly before?: 'through' | 'withStatus' | 'known'
  readonly isSet: (trace: TraceView) => boolean
  /** What takes it out again. */
  readonly usual: Partial<TraceView>
  readonly print: (trace: TraceView, dataset: Dataset, words: TraceCatalogue) => string
  readonly Editor: (props: ConditionProps) => ReactNode
}
