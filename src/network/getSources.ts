import { memoiseFor } from '../base/memoise.ts'
import { byText } from '../base/order.ts'
import type { SourceId } from '../model/dataset.ts'
import type { Network } from './compileNetwork.ts'

/** The distinct sources of the evidence for each relation, in the order of their ids. Computed once for a network. */
export const getSources = memoiseFor(({ relations }: Network): readonly (readonly SourceId[])[] =>
  relations.map(({ evidence }) =>
    evidence.length < 2
      ? evidence.map(({ source }) => source)
      : [...new Set(evidence.map(({ source }) => source))].sort(byText),
  ),
)
