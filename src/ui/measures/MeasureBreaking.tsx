import type { RelationId } from '../../model/dataset.ts'
import { showMeasured } from '../../workspace/commands/measuring.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { MeasureRanking } from './MeasureRanking.tsx'
import { useMeasureWords } from './useMeasureWords.ts'

/** The relations that stand against camps, as sentences, each of which opens its relation. */
export function MeasureBreaking({ relations }: { readonly relations: readonly RelationId[] }) {
  const words = useMeasureWords().measures
  const workspace = useWorkspace()

  return (
    <>
      <p className="measure-breaking">{words.breaking(relations.length)}</p>
      <MeasureRanking
        answer={{ of: 'relations', unit: 'class' }}
        values={relations.map((relation) => ({ ids: [relation], value: 1 }))}
      />
      {relations.length > 1 ? (
        <button type="button" className="measure-more" onClick={() => workspace.run(showMeasured({ relations }))}>
          {words.showBreaking}
        </button>
      ) : null}
    </>
  )
}
