import type { OwnRelationType } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { letCarry } from '../../workspace/commands/letCarry.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useTraceWords } from './useTraceWords.ts'

/** Names the relation types of which nobody has said whether they carry influence, and lets a person say so. */
export function UnsettledTypes({ types }: { readonly types: readonly OwnRelationType[] }) {
  const words = useTraceWords().traced.unsettled
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const readOnly = useWorkspaceState((state) => state.kept.kind === 'read-only')
  const verbs = types.map(({ id }) => printText(getRelationType(dataset.vocabulary, id).label))

  return (
    <section className="unsettled">
      <p>{words.say(verbs)}</p>
      <p>
        <button
          type="button"
          className="bordered"
          disabled={readOnly}
          onClick={() => workspace.run(letCarry(Date.now()))}
        >
          {words.letCarry(verbs.length)}
        </button>{' '}
        <button type="button" className="text-button" onClick={() => workspace.run(openDialog('vocabulary'))}>
          {words.oneByOne}
        </button>
      </p>
    </section>
  )
}
