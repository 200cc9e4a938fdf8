import { useState } from 'react'
import { groupBy } from '../../base/order.ts'
import type { ReachSide } from '../../query/traceQuestion.ts'
import type { Reach, Reached } from '../../query/traceReached.ts'
import { changeTrace, changeView } from '../../workspace/commands/changeView.ts'
import { reveal } from '../../workspace/commands/reveal.ts'
import type { TraceAnswer } from '../../workspace/tracing.ts'
import { useLighting } from '../controls/useLighting.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { DeadEndText } from './DeadEndText.tsx'
import { PathChain } from './PathChain.tsx'
import { useTraceWords } from './useTraceWords.ts'
import { WideningList } from './WideningList.tsx'

const PAGE = 60

interface ReachAnswerProps {
  readonly answer: Extract<TraceAnswer, { ask: ReachSide }>
  readonly reach: Reach
}

/** All actors at the other end, nearest first, each with a shortest path. */
export function ReachAnswer({ answer, reach }: ReachAnswerProps) {
  const words = useTraceWords().traced
  const isStopped = useWorkspaceState(({ tracing }) => tracing.isStopped)
  const [pages, setPages] = useState(1)
  const { actors, complete } = reach
  const bySteps = groupBy(actors.slice(0, pages * PAGE), ({ steps }) => steps)
  const left = actors.length - pages * PAGE

  return (
    <>
      {complete ? null : <p className="quiet">{words.reachIncomplete}</p>}
      {[...bySteps].map(([steps, reached]) => (
        <section key={steps} className="reach" aria-label={words.reachSteps(steps)}>
          <h3>
            {words.reachSteps(steps)}{' '}
            <span className="tally">{actors.filter((one) => one.steps === steps).length.toLocaleString('en')}</span>
          </h3>
          <ul>
            {reached.map((one) => (
              <li key={one.actor}>
                <ReachedRow ask={answer.ask} reached={one} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 ? (
        <p className="actions">
          <button type="button" onClick={() => setPages(pages + 1)}>
            {words.showMore(Math.min(PAGE, left))}
          </button>
        </p>
      ) : null}
      {answer.deadEnd ? <DeadEndText side={answer.ask === 'reached' ? 'from' : 'to'} deadEnd={answer.deadEnd} /> : null}
      {isStopped && !answer.widenings ? null : <WideningList widenings={answer.widenings} />}
    </>
  )
}

function ReachedRow({ ask, reached: { actor, paths } }: { readonly ask: ReachSide; readonly reached: Reached }) {
  const words = useTraceWords().traced
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const relations = [...new Set(paths.flatMap((path) => path.relations))]
  const actors = [...new Set(paths.flatMap((path) => path.actors))]
  const isShown = useWorkspaceState((state) => state.view.path?.join() === relations.join())
  const lighting = useLighting({ actors, relations })
  const show = () => {
    if (!isShown) workspace.run(reveal(actors))
    workspace.run(changeView({ path: isShown ? null : relations }))
  }

  return (
    <>
      <button type="button" className="reached" aria-expanded={isShown} {...lighting} onClick={show}>
        <bdi>{printName(dataset, actor)}</bdi>
      </button>
      {isShown ? (
        <div className="opened-path">
          {paths.map((path) => (
            <p key={path.relations.join()}>
              <PathChain path={path} />
            </p>
          ))}
          <p className="actions">
            <button
              type="button"
              onClick={() => workspace.run(changeTrace({ ask: 'paths', [ask === 'reached' ? 'to' : 'from']: [actor] }))}
            >
              {words.allPaths}
            </button>
          </p>
        </div>
      ) : null}
    </>
  )
}
