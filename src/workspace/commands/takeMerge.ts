import type { Conflict, Merge, MergeSide } from '../../model/merge/conflict.ts'
import { settleConflicts } from '../../model/merge/settleConflicts.ts'
import type { Command } from '../createWorkspace.ts'
import { recordChange } from './history.ts'

/** Takes what a merge gives, with its conflicts settled, as one step. `name`: of the file that was merged. */
export function takeMerge(
  merge: Merge,
  choose: (conflict: Conflict) => MergeSide | null,
  { name, time }: { readonly name: string; readonly time: number },
): Command {
  return (state) => {
    const { change } = settleConflicts(merge, choose)
    return Object.keys(change).length === 0 ? state : recordChange(state, change, { code: 'merge-file', name }, time)
  }
}
