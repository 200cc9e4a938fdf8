import type { TracedPath } from '../../../query/trace/toTracedPath.ts'
import { nameStatus } from './nameStatus.ts'

/** The status of a path, and for how many of its steps none is said. */
export function printPathStatus({ status, unsaidStatuses, steps }: TracedPath): string {
  return unsaidStatuses === 0 || steps === 1
    ? nameStatus(status)
    : `status of ${unsaidStatuses === steps ? 'every' : `${unsaidStatuses} of ${steps}`} ${unsaidStatuses === steps ? 'step' : 'steps'} not said`
}
