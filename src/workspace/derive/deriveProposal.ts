import { memoiseFor } from '../../base/memoise.ts'
import { proposeLayout } from '../../scene/proposeLayout.ts'

/** The layout that is proposed for a dataset, and why. */
export const deriveProposal = memoiseFor(proposeLayout)
