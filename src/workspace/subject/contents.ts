import type { RelationId } from '../../model/dataset.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'

/** What goes out when something is published: the scene, relations row by row, or paths. */
export type PublishedContents =
  | { readonly kind: 'scene' }
  | { readonly kind: 'rows'; readonly rows: readonly RelationId[] }
  | { readonly kind: 'answers'; readonly answers: readonly [AskedPaths] | readonly [AskedPaths, AskedPaths] }

/** A question about paths with its answer, as far as it is known. */
export interface AskedPaths {
  readonly question: TraceQuestion
  readonly paths: readonly RibbonPath[]
  readonly total: number | null
  readonly chosen: boolean
}
