import type { Supports } from '../../query/findSupports.ts'
import type { Loosening } from '../../query/listLoosenings.ts'
import type { Trace } from '../../query/tracePaths.ts'

/** An answer about paths as one JSON value, with what holds it up, or with what would give one where there is none. */
export function toTraceJson(
  { moreByStatus, ...trace }: Trace,
  supports: Supports | null,
  whyNot: readonly Loosening[],
): object {
  return {
    ...trace,
    moreByStatus: Object.fromEntries(moreByStatus),
    cuts: supports,
    whyNot: whyNot.map(({ loosen, paths, example }) => ({ loosen: toPlain(loosen), paths, example })),
  }
}

/** The relations that a view shows are a set. */
function toPlain({ only, ...loosen }: Loosening['loosen']): object {
  return only === undefined ? loosen : { ...loosen, only: only && [...only] }
}
