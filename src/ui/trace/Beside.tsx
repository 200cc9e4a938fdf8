import { changeView } from '../../workspace/commands/changeView.ts'
import { putBack } from '../../workspace/commands/trace.ts'
import type { BesideAnswer } from '../../workspace/derive/deriveComparison.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { PathChain } from './PathChain.tsx'
import { printThing } from './TakeAway.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** Summarises the comparison with the other question, and leads back. */
export function BesideBar({ comparison }: { readonly comparison: BesideAnswer | null }) {
  const all = useTraceWords()
  const words = all.traced
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const isThere = useWorkspaceState((state) => state.view.beside !== null)
  if (!isThere) return null
  const isReduced = comparison?.taken != null

  return (
    <div className="beside">
      <p role="status">
        <strong>{comparison ? printComparison(comparison, words) : words.besideWaits}</strong>
      </p>
      {comparison?.taken?.length ? (
        <p className="quiet">{words.takenAway(comparison.taken.map((thing) => printThing(dataset, thing, all)))}</p>
      ) : null}
      {comparison && !comparison.complete ? <p className="quiet">{words.besideAmongFound}</p> : null}
      <p className="actions">
        <button type="button" onClick={() => workspace.run(putBack())}>
          {isReduced || !comparison ? words.putBack : words.takeOther}
        </button>
        <button type="button" onClick={() => workspace.run(changeView({ beside: null }))}>
          {isReduced || !comparison ? words.leaveSo : words.endComparison}
        </button>
      </p>
    </div>
  )
}

function printComparison(
  { shared, onlyFirst, onlySecond, taken, before }: BesideAnswer,
  words: ReturnType<typeof useTraceWords>['traced'],
): string {
  if (!taken || onlyFirst.length > 0) return words.beside(shared.length, onlyFirst.length, onlySecond.length)
  return words.left(shared.length, before ?? shared.length + onlySecond.length, onlySecond.length)
}

/** The paths that only the other question has. */
export function BesideList({ comparison: { onlySecond, taken } }: { readonly comparison: BesideAnswer }) {
  const words = useTraceWords().traced
  if (onlySecond.length === 0) return null
  const title = taken ? words.gone : words.onlyThere

  return (
    <section className="gone" aria-label={title}>
      <h3>
        {title} <span className="tally">{onlySecond.length.toLocaleString('en')}</span>
      </h3>
      <ul>
        {onlySecond.slice(0, MOST).map((path) => (
          <li key={path.relations.join()}>{taken ? <PathChain path={path} as="s" /> : <PathChain path={path} />}</li>
        ))}
      </ul>
      {onlySecond.length > MOST ? <p className="quiet">{words.andMore(onlySecond.length - MOST)}</p> : null}
    </section>
  )
}

const MOST = 30
