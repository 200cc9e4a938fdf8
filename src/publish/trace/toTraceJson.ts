import type { MinimumCuts } from '../../query/getMinimumCuts.ts'
import type { Relaxation } from '../../query/relaxation/listRelaxations.ts'
import type { Trace } from '../../query/tracePaths.ts'

/**
 * An answer about paths as one JSON value, with its minimum cuts, or with relaxations where there is no path. Its keys
 * are a format of their own: scripts read `loosen`.
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

/** The relations that a view shows are a set. */
function toPlain({ only, ...relaxed }: Relaxation['relaxed']): object {
  return only === undefined ? relaxed : { ...relaxed, only: only && [...only] }
}
