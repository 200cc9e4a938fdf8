import { clearFilter } from '../../workspace/commands/filter.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useDetailsWords } from './useDetailsWords.ts'

/** A remark that the filters hide what the text is about, with a button that shows everything. */
export function HiddenRemark({ text }: { readonly text: string }) {
  const words = useDetailsWords().details
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
