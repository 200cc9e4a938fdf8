import type { Dataset } from '../../model/dataset.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { ENDS_ASKED, listMissingEnds } from '../../workspace/derive/deriveRequest.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useTraceWords } from './useTraceWords.ts'

/** Instructions while an end is missing, with example questions. */
export function TraceStart({ dataset }: { readonly dataset: Dataset }) {
  const words = useTraceWords().trace
  const workspace = useWorkspace()
  const trace = useWorkspaceState((state) => state.view.trace)
  const examples = useWorkspaceState((state) => state.examples)
  const missing = listMissingEnds(trace)

  return (
    <div className="start">
      <p>
        {missing.length > 1 && missing.length === ENDS_ASKED[trace.ask].length
          ? words.needBoth
          : words.need[trace.ask][missing[0]!]}
      </p>
      {examples.length > 0 ? (
        <>
          <p className="quiet">{words.examples}</p>
          <ul>
            {examples.map(({ kind, from, to }) => (
              <li key={kind}>
                <button
                  type="button"
                  onClick={() => workspace.run(changeTrace({ ask: 'paths', kind, from: [from], to: [to] }))}
                >
                  {words.example(kind, printName(dataset, from), printName(dataset, to))}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
