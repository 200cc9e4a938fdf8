import type { Network } from '../network/compileNetwork.ts'
import { listTraceProblems } from './listTraceProblems.ts'
import type { Relaxation } from './relaxation/listRelaxations.ts'
import { listRelaxations } from './relaxation/listRelaxations.ts'
import { previewAnswer } from './trace/previewAnswer.ts'
import type { PathKind, TraceQuestion } from './traceQuestion.ts'
import { PATH_KINDS } from './traceQuestion.ts'

/** Paths of another kind between the same ends, by the question as it stands or by its smallest relaxation. */
export interface OtherKind extends Relaxation {
  readonly kind: PathKind
}

const EFFORT = 2_000_000

/**
 * Lists the other kinds of path that would give a question without a path one. Kinds that no change helps are left out.
 */
export function listOtherKinds(network: Network, question: TraceQuestion): readonly OtherKind[] {
  return PATH_KINDS.filter((kind) => kind !== question.kind).flatMap((kind): OtherKind[] => {
    const asked = { ...question, kind }
    if (listTraceProblems(network, asked).length > 0) return []
    const { best, total } = previewAnswer(network, [asked], EFFORT)
    if (best) return [{ kind, relaxed: {}, changes: [], paths: total, example: best }]
    return listRelaxations(network, asked)
      .slice(0, 1)
      .map((relaxation) => ({ kind, ...relaxation }))
  })
}
