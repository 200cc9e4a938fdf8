import { useMemo } from 'react'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { reveal } from '../../workspace/commands/reveal.ts'
import { useLighting } from '../controls/useLighting.ts'
import { EvidenceCards } from '../details/EvidenceCards.tsx'
import { LineSample } from '../diagram/LineSample.tsx'
import { printName, printText } from '../printText.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { listSteps } from './listSteps.ts'
import { Ribbon } from './Ribbon.tsx'

interface PathCardProps {
  readonly path: TracedPath
  /** Whether the diagram shows this path; the card is then open. */
  readonly shown: boolean
}

/** One path as a chain; it lights the path, shows it in the diagram, and opens to its ribbon and its evidence. */
export function PathCard({ path, shown }: PathCardProps) {
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const steps = useMemo(() => listSteps(dataset, path), [dataset, path])
  const lighting = useLighting({ actors: path.actors, relations: path.relations })
  const show = () => {
    if (!shown) workspace.run(reveal(path.actors))
    workspace.run(changeView({ path: shown ? null : path.relations }))
  }

  return (
    <>
      <button type="button" className="path" aria-expanded={shown} {...lighting} onClick={show}>
        <span className="chain">
          <bdi>{printName(dataset, path.actors[0]!)}</bdi>
          {steps.map(({ relation, to, verb, sign, symmetric, inverse }) => (
            <span key={relation.id}>
              {' '}
              <span className="step">
                <LineSample sign={sign} status={relation.status} symmetric={symmetric} reversed={inverse} />{' '}
                <span className="quiet">{printText(verb)}</span>
              </span>{' '}
              <bdi>{printName(dataset, to)}</bdi>
            </span>
          ))}
        </span>
        <PathMarks path={path} />
      </button>
      {shown ? (
        <div className="opened-path">
          <Ribbon start={path.actors[0]!} steps={steps} />
          <ol className="step-evidence">
            {steps.map(({ relation, verb, to }, index) => (
              <li key={relation.id}>
                <h4>
                  <bdi>{printName(dataset, path.actors[index]!)}</bdi> {printText(verb)}{' '}
                  <bdi>{printName(dataset, to)}</bdi>
                </h4>
                <EvidenceCards evidence={relation.evidence} />
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </>
  )
}

/** Net sign, weakest status, confidence and sources of a path, in words. */
function PathMarks({ path: { sign, status, confidence, sources, speculative } }: { readonly path: TracedPath }) {
  const { trace: words, details } = useWords()
  const marks = [words.status(status), words.confidence(confidence), words.sources(sources.length)]

  return (
    <small className="marks">
      {sign === null ? (
        words.noSign
      ) : (
        <span className="net">
          <LineSample sign={sign} /> {words.netSign[sign]}
        </span>
      )}
      {details.separator}
      {marks.join(details.separator)}
      {speculative ? <em>{details.separator + words.speculative}</em> : null}
    </small>
  )
}
