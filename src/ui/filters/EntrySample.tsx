import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { isStatusMixed } from '../../model/status.ts'
import { getBuiltInActorType, getRelationType } from '../../model/vocabulary.ts'
import type { Facet } from '../../query/filter.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'

/** The look of an entry in the diagram, where it has one of its own. In a matrix, verbs have numbers. */
export function EntrySample({ facet, entry }: { readonly facet: Facet; readonly entry: string }) {
  const dataset = useWorkspaceState((state) => state.dataset)
  const matrix = useWorkspaceState((state) => state.arrangement?.matrix)
  const inCell = matrix !== undefined
  if (!dataset) return null
  const { vocabulary } = dataset
  switch (facet) {
    case 'signs':
      return <LineSample sign={Number(entry) as Sign} inCell={inCell} />
    case 'statuses':
      return (
        <LineSample
          sign={0}
          status={entry as Status}
          ringed={entry === 'unspecified' && isStatusMixed(dataset)}
          inCell={inCell}
        />
      )
    case 'relationTypes': {
      const { sign, symmetric } = getRelationType(vocabulary, entry)
      return (
        <>
          <LineSample sign={sign} symmetric={symmetric} inCell={inCell} />
          {matrix?.numbers?.get(entry)}
        </>
      )
    }
    case 'actorTypes':
      return <TypeSign type={getBuiltInActorType(vocabulary, entry)} />
    default:
      return null
  }
}
