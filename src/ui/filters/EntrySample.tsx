import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getBuiltInActorType, getRelationType } from '../../model/vocabulary.ts'
import type { Facet } from '../../query/filter.ts'
import { deriveScene } from '../../workspace/derive/deriveScene.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'

const hasRing = (state: WorkspaceState): boolean =>
  deriveScene(state)?.lines.some(({ startMark }) => startMark === 'ring') ?? false

/** The look of an entry in the diagram, where it has one of its own. In a matrix, verbs have numbers. */
export function EntrySample({ facet, entry }: { readonly facet: Facet; readonly entry: string }) {
  const vocabulary = useWorkspaceState((state) => state.dataset?.vocabulary)
  const isRinged = useWorkspaceState(hasRing)
  const matrix = useWorkspaceState((state) => state.arrangement?.matrix)
  const inCell = matrix !== undefined
  if (!vocabulary) return null
  switch (facet) {
    case 'signs':
      return <LineSample sign={Number(entry) as Sign} inCell={inCell} />
    case 'statuses':
      return (
        <LineSample sign={0} status={entry as Status} ringed={entry === 'unspecified' && isRinged} inCell={inCell} />
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
