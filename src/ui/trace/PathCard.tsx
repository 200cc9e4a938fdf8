import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { reveal } from '../../workspace/commands/reveal.ts'
import { useLighting } from '../controls/useLighting.ts'
import { EvidenceCards } from '../details/EvidenceCards.tsx'
import { LineSample } from '../diagram/LineSample.tsx'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { listSteps } from './listSteps.ts'
import { PathChain } from './PathChain.tsx'
import { PathFacts } from './PathFacts.tsx'
import { PinButton } from './PinButton.tsx'
import { RibbonView } from './RibbonView.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useTraceWords } from './useTraceWords.ts'

interface PathCardProps {
  readonly path: TracedPath
  /** Whether the diagram shows this path, in which case the card is open. */
  readonly shown: boolean
  /** Whether the compared question lacks this path. */
  readonly isNew: boolean
}

/** A path as a chain. Highlights it on hover, selects it on click, and expands to all details. */
export function PathCard({ path, shown, isNew }: PathCardProps) {
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const lighting = useLighting({ actors: path.actors, relations: path.relations })
  const show = () => {
    if (!shown) workspace.run(reveal(path.actors))
    workspace.run(changeView({ path: shown ? null : path.relations }))
  }

  return (
    <>
      <button type="button" className="path" aria-expanded={shown} {...lighting} onClick={show}>
        <PathChain path={path} />
        <PathMarks path={path} isNew={isNew} />
      </button>
      {shown ? <OpenedPath dataset={dataset} path={path} /> : null}
    </>
  )
}

function OpenedPath({ dataset, path }: { readonly dataset: Dataset; readonly path: TracedPath }) {
  const steps = useMemo(() => listSteps(dataset, path), [dataset, path])
  const paths = useMemo(() => [path], [path])
  const words = useTraceWords().traced

  return (
    <div className="opened-path">
      <RibbonView paths={paths} />
      <PathFacts path={path} />
      <PinButton path={path.relations} />
      <ol className="step-evidence">
        {steps.map(({ relation, verb, limits, to }, index) => (
          <li key={relation.id}>
            <h4>
              <bdi>{printName(dataset, path.actors[index]!)}</bdi> {verb} <bdi>{printName(dataset, to)}</bdi>
              <span className="quiet">{limits}</span>
            </h4>
            <EvidenceCards evidence={relation.evidence} />
            <p>
              <TakeAway thing={{ kind: 'relation', id: relation.id }} text={words.withoutRelation} />
              {index < steps.length - 1 ? (
                <TakeAway thing={{ kind: 'actor', id: to }} text={words.withoutActor(printName(dataset, to))} />
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Sign, weakest status, confidence, sources and doubts of a path, in words. */
function PathMarks({ path, isNew }: Pick<PathCardProps, 'path' | 'isNew'>) {
  const { traced: words, details } = useTraceWords()
  const { sign, confidence, sources } = path
  const marks = [words.status(path), words.confidence(confidence), words.sources(sources.length)]
  const doubts = [
    path.speculative ? words.speculative : null,
    path.inferred ? words.inferred : null,
    path.timeDoubtful ? words.doubtfulTimes : null,
    path.gradeDoubtful ? words.doubtfulGrades : null,
    isNew ? words.onlyHere : null,
  ].filter((doubt) => doubt !== null)

  return (
    <small className="marks">
      {sign === null ? (
        words.noSign
      ) : (
        <span className="net">
          <LineSample sign={sign} inferred={path.inferred} /> {words.netSign[sign]}
        </span>
      )}
      {details.separator}
      {marks.join(details.separator)}
      {doubts.map((doubt) => (
        <em key={doubt}>{details.separator + doubt}</em>
      ))}
    </small>
  )
}
