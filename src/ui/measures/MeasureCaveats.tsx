import type { MeasureAnswer } from '../../workspace/measuring.ts'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { useMeasureWords } from './useMeasureWords.ts'

/** What a value does not say, and that all rests on one source, if it does. */
export function MeasureCaveats({ answer }: { readonly answer: MeasureAnswer }) {
  const words = useMeasureWords().measures
  const { id, onlySource } = answer
  const title = useWorkspaceState(({ dataset }) =>
    onlySource ? (dataset?.sources.get(onlySource)?.title ?? null) : null,
  )

  return (
    <p className="measure-caveats">
      <b>{words.notSaid}:</b> {words.byId[id].notSaid}{' '}
      {onlySource ? words.onlySource(title ? printText(title) : onlySource) : ''}
    </p>
  )
}
