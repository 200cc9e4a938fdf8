import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { useLighting } from '../controls/useLighting.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { printName } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { listSteps } from './listSteps.ts'

interface PathChainProps {
  readonly path: TracedPath
  /** Struck through for a path that is gone. */
  readonly as?: 'span' | 's'
  /** The dataset that it leads through, if not the open one. */
  readonly within?: Dataset
}

/** A path as a chain of names and lines, highlighted while the pointer is on it. */
export function PathChain({ path, as: Chain = 'span', within }: PathChainProps) {
  const open = useWorkspaceState((state) => state.dataset)!
  const dataset = within ?? open
  const steps = useMemo(() => listSteps(dataset, path), [dataset, path])
  const { onPointerEnter, onPointerLeave } = useLighting({ actors: path.actors, relations: path.relations })

  return (
    <Chain className="chain" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      <bdi>{printName(dataset, path.actors[0]!)}</bdi>
      {steps.map(({ relation, to, verb, limits, sign, symmetric, inverse }) => (
        <span key={relation.id}>
          {' '}
          <span className="step">
            <LineSample
              sign={sign}
              status={relation.status}
              symmetric={symmetric}
              reversed={inverse}
              inferred={path.inferred}
            />{' '}
            <span className="quiet">{verb}</span>
          </span>{' '}
          <bdi>{printName(dataset, to)}</bdi>
          <span className="quiet">{limits}</span>
        </span>
      ))}
    </Chain>
  )
}
