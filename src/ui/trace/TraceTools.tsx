import type { Dataset } from '../../model/dataset.ts'
import type { Tracing } from '../../workspace/tracing.ts'
import { MenuButton } from '../controls/MenuButton.tsx'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Copy } from './copies.ts'
import { COPIES } from './copies.ts'
import { PinButton } from './PinButton.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** Pins the question, and copies it or its answer. */
export function TraceTools({ dataset }: { readonly dataset: Dataset }) {
  const { workspace, ports } = useSurroundings()
  const words = useTraceWords()
  const tracing = useWorkspaceState((state) => state.tracing)
  const offered = COPIES.filter(({ needsPaths }) => !needsPaths || hasPaths(tracing))
  const copy = async ({ write }: Copy) => {
    const text = await write(dataset, workspace.getState(), words)
    if (text !== null) ports.copyText(text)
  }

  return (
    <div className="tools-row">
      <PinButton path={null} />
      <MenuButton label={words.trace.copyAs}>
        <ul>
          {offered.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => {
                  if (one.id === 'link') ports.copyLink()
                  else void copy(one)
                }}
              >
                {words.trace.copies[one.id]}
              </button>
            </li>
          ))}
        </ul>
      </MenuButton>
    </div>
  )
}

function hasPaths({ answer, isCurrent }: Tracing): boolean {
  return isCurrent && answer !== null && answer.ask !== 'absence' && answer.result.ok
}
