import type { Command } from '../createWorkspace.ts'
import { isByEngine } from '../derive/isByEngine.ts'
import type { PickQuestion } from '../derive/picked.ts'

/** Changes what is typed into the open picker, where an engine has to be asked; `null`: the picker is closed. */
export function changePicking(question: PickQuestion | null): Command {
  return (state) => {
    const { picking } = state
    const isSame =
      question?.query === picking?.query && question?.besides === picking?.besides && question?.limit === picking?.limit
    if (isSame || (question && !isByEngine(state))) return state
    return { ...state, picking: question && { ...question, found: null } }
  }
}
