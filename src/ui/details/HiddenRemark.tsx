import { clearFilter } from '../../workspace/commands/filter.ts'
import { useWords, useWorkspace } from '../WorkspaceContext.ts'

/** Says that the filters hide what is spoken of, and shows everything on request. */
export function HiddenRemark({ text }: { readonly text: string }) {
  const words = useWords().details
  const workspace = useWorkspace()
  return (
    <p className="remark">
      {text}{' '}
      <button type="button" className="inline" onClick={() => workspace.run(clearFilter())}>
        {words.showAll}
      </button>
    </p>
  )
}
