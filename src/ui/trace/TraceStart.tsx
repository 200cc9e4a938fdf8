import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { listExampleQuestions } from '../../workspace/derive/listExampleQuestions.ts'
import { printName } from '../printText.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** What to do while an end is missing, with questions that this dataset answers. */
export function TraceStart({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords().trace
  const workspace = useWorkspace()
  const { from, to } = useWorkspaceState((state) => state.view.trace)
  const questions = useMemo(() => listExampleQuestions(dataset), [dataset])

  return (
    <div className="start">
      <p>{from !== null ? words.needTo : to !== null ? words.needFrom : words.needBoth}</p>
      {questions.length > 0 ? (
        <>
          <p className="quiet">{words.examples}</p>
          <ul>
            {questions.map((question) => (
              <li key={question.kind}>
                <button type="button" onClick={() => workspace.run(changeTrace(question))}>
                  {words.example(question.kind, printName(dataset, question.from), printName(dataset, question.to))}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
