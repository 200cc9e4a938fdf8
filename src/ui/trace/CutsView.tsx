import type { ReactNode } from 'react'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { CutSets, Cuts, MinimumCuts } from '../../query/getMinimumCuts.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { Takeable } from '../../workspace/commands/trace.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { RelationLink } from '../controls/RelationLink.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { printSource } from './printSource.ts'
import { TakeAway } from './TakeAway.tsx'
import { useTraceWords } from './useTraceWords.ts'

interface CutsViewProps {
  readonly trace: Trace
  /** `null`: still being computed. */
  readonly cuts: MinimumCuts | null
  readonly isStopped: boolean
}

/** Choke points: what all paths share, the smallest sets without which no path is left, and the sources. */
export function CutsView({ trace, cuts, isStopped }: CutsViewProps) {
  const words = useTraceWords().traced
  const steps = useWorkspaceState((state) => state.view.trace.maxSteps)
  const { actors, relations } = trace.onEveryPath
  const isAlone = trace.paths.length < 2
  const within = cuts?.withinSteps ?? null
  const isSame = cuts !== null && within !== null && printCuts(cuts.anyLength) === printCuts(within)

  return (
    <details className="cuts">
      <summary>{words.holds}</summary>
      {isAlone ? null : (
        <>
          <h4>{words.onEvery}</h4>
          {trace.total === null || actors.length + relations.length > 0 ? null : (
            <p className="quiet">{words.nothingOnEvery}</p>
          )}
          <ul className="cut-sets">
            {actors.map((id) => (
              <Thing key={id} thing={{ kind: 'actor', id }} />
            ))}
            {relations.map((id) => (
              <Thing key={id} thing={{ kind: 'relation', id }} />
            ))}
          </ul>
        </>
      )}
      {cuts ? (
        <>
          {within ? <CutList title={isSame ? words.sameCuts : words.withinSteps(steps)} cuts={within} /> : null}
          {isSame ? null : <CutList title={words.anyLength} cuts={cuts.anyLength} />}
        </>
      ) : (
        <p className="quiet" role="status">
          {isStopped ? '' : words.workingOut}
        </p>
      )}
      <Reliances trace={trace} />
    </details>
  )
}

/** Cuts as text: equal sets give equal texts, in whatever order they were found. */
function printCuts({ actors, relations }: Cuts): string {
  return JSON.stringify(
    [actors, relations].map(({ sets, ...rest }) => [rest, sets.map((set) => [...set].sort().join()).sort()]),
  )
}

/** An actor or a relation on a path. */
type OnPath = Exclude<Takeable, { kind: 'source' }>

function CutList({ title, cuts: { actors, relations } }: { readonly title: string; readonly cuts: Cuts }) {
  const words = useTraceWords().traced
  return (
    <>
      <h4>{title}</h4>
      <p className="cut-size">
        {words.cutActors}: {words.cut(actors, 'actors')}
      </p>
      <Sets cut={actors} toThing={(id: ActorId) => ({ kind: 'actor', id })} />
      <p className="cut-size">
        {words.cutRelations}: {words.cut(relations, 'relations')}
      </p>
      <Sets cut={relations} toThing={(id: RelationId) => ({ kind: 'relation', id })} />
    </>
  )
}

interface SetsProps<Id extends string> {
  readonly cut: CutSets<Id>
  readonly toThing: (id: Id) => OnPath
}

function Sets<Id extends string>({ cut: { size, sets }, toThing }: SetsProps<Id>): ReactNode {
  const words = useTraceWords().traced
  if (!size) return null
  const shared = sets[0]!.filter((id) => sets.every((set) => set.includes(id)))
  const rests = sets.map((set) => set.filter((id) => !shared.includes(id))).filter((rest) => rest.length > 0)
  return (
    <>
      {shared.length > 0 && rests.length > 0 ? <p className="hint">{words.inEachWay}</p> : null}
      <Things things={shared.map(toThing)} />
      {shared.length > 0 && rests.length > 0 ? <p className="hint">{words.andEither}</p> : null}
      <SetList sets={rests.slice(0, MOST_SETS).map((rest) => rest.map(toThing))} />
      {rests.length > MOST_SETS ? (
        <details>
          <summary>{words.andMore(rests.length - MOST_SETS)}</summary>
          <SetList sets={rests.slice(MOST_SETS).map((rest) => rest.map(toThing))} />
        </details>
      ) : null}
    </>
  )
}

function SetList({ sets }: { readonly sets: readonly (readonly OnPath[])[] }) {
  return (
    <ul className="cut-sets">
      {sets.map((things) => (
        <li key={things.map(({ id }) => id).join()}>
          <Things things={things} />
        </li>
      ))}
    </ul>
  )
}

const MOST = 4
const MOST_SETS = 3

/** Actors or relations. A long list is behind a button. */
function Things({ things }: { readonly things: readonly OnPath[] }): ReactNode {
  const words = useTraceWords().traced
  const list = (
    <ul className="cut-sets">
      {things.map((thing) => (
        <Thing key={thing.id} thing={thing} />
      ))}
    </ul>
  )
  if (things.length <= MOST) return list
  return (
    <details>
      <summary>{words.showThings(things.length)}</summary>
      {list}
    </details>
  )
}

function Thing({ thing }: { readonly thing: OnPath }) {
  return (
    <li>
      {thing.kind === 'actor' ? <ActorLink actor={thing.id} /> : <RelationLink relation={thing.id} />}
      <TakeAway thing={thing} />
    </li>
  )
}

function Reliances({ trace: { reliances, total, paths } }: { readonly trace: Trace }) {
  const all = useTraceWords()
  const words = all.traced
  const dataset = useWorkspaceState((state) => state.dataset)!
  if (reliances.length === 0) return null

  return (
    <>
      <h4>{words.reliances}</h4>
      <ul className="cut-sets">
        {reliances.map(({ source, remaining }) => (
          <li key={source}>
            <span>
              <bdi>{printSource(dataset, source, all)}</bdi>{' '}
              <small className="quiet">{words.remaining(remaining, total ?? paths.length)}</small>
            </span>
            <TakeAway thing={{ kind: 'source', id: source }} />
          </li>
        ))}
      </ul>
    </>
  )
}
