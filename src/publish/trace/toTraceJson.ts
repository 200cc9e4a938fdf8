import type { MinimumCuts } from '../../query/getMinimumCuts.ts'
import type { Relaxation } from '../../query/relaxation/listRelaxations.ts'
import type { Trace } from '../../query/tracePaths.ts'

/**
 * An answer about paths as a JSON value, with its minimum cuts, or with relaxations if there is no path. The keys are a
 * public format: scripts read `loosen`.
 */
export function toTraceJson(
  { moreByStatus, ...trace }: Trace,
  cuts: MinimumCuts | null,
  whyNot: readonly Relaxation[],
): object {
  return {
    ...trace,
    moreByStatus: Object.fromEntries(moreByStatus),
    cuts,
    whyNot: whyNot.map(({ relaxed, paths, example }) => ({ loosen: toPlain(relaxed), paths, example })),
  }
}

/** JSON has no sets: the visible relations become a list. */
function toPlain({ only, ...relaxed }: Relaxation['relaxed']): object {
  return only === undefined ? relaxed : { ...relaxed, only: only && [...only] }
}
