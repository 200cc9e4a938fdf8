import { X } from 'lucide-react'
import { useState } from 'react'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { printQuestion } from '../../publish/trace/printQuestion.ts'
import { comparePins, showPin, unpin } from '../../workspace/commands/pins.ts'
import { toQuestion } from '../../workspace/derive/deriveRequest.ts'
import { toRibbonPath } from '../../workspace/derive/toRibbonPath.ts'
import type { Pin } from '../../workspace/workspaceState.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { RelationLink } from '../controls/RelationLink.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { printPinnedPath } from './printPinnedPath.ts'
import { useTraceWords } from './useTraceWords.ts'

/** The pinned questions and paths, two of which can be compared. */
export function PinList({ dataset }: { readonly dataset: Dataset }) {
  const words = useTraceWords()
  const workspace = useWorkspace()
  const pins = useWorkspaceState((state) => state.pins)
  const [chosen, setChosen] = useState<readonly Pin[]>([])
  const beside = useWorkspaceState((state) => state.pinsBeside)
  if (pins.length === 0) return null
  const [first, second] = pins.filter((pin) => chosen.includes(pin))
  const areAlike = first !== undefined && second !== undefined && (first.path === null) === (second.path === null)
  const toggle = (pin: Pin) => {
    setChosen(chosen.includes(pin) ? chosen.filter((other) => other !== pin) : [...chosen.slice(-1), pin])
  }
  const compare = () => {
    if (areAlike) workspace.run(comparePins(first, second))
  }

  return (
    <details className="pins" open>
      <summary>
        {words.trace.pinned} <span className="tally">{pins.length}</span>
      </summary>
      <ul>
        {pins.map((pin) => {
          const name = printPin(dataset, pin, words)
          return (
            <li key={name}>
              <input
                type="checkbox"
                aria-label={words.traced.chooseForComparison(name)}
                checked={chosen.includes(pin)}
                onChange={() => toggle(pin)}
              />
              <button type="button" className="pin-name" onClick={() => workspace.run(showPin(pin))}>
                <bdi>{name}</bdi>
              </button>
              <button
                type="button"
                className="icon"
                title={words.traced.unpin(name)}
                aria-label={words.traced.unpin(name)}
                onClick={() => workspace.run(unpin(pin))}
              >
                <X size={14} />
              </button>
            </li>
          )
        })}
      </ul>
      {pins.length > 1 ? (
        <p className="actions">
          <button type="button" disabled={!areAlike} onClick={compare}>
            {words.traced.compare}
          </button>
          {areAlike ? null : <span className="hint">{words.traced.chooseTwo}</span>}
        </p>
      ) : null}
      {areAlike && beside?.[0] === first && beside[1] === second ? (
        <PathComparison dataset={dataset} first={first} second={second} />
      ) : null}
    </details>
  )
}

interface PathComparisonProps {
  readonly dataset: Dataset
  readonly first: Pin
  readonly second: Pin
}

/** Compares two paths: the actors and steps of both, and the steps of only one. */
function PathComparison({ dataset, first, second }: PathComparisonProps) {
  const words = useTraceWords().traced
  const [one, other] = [first.path ?? [], second.path ?? []]
  const actors = listSharedActors(dataset, first, second)
  const parts = [
    [words.inBoth, one.filter((id) => other.includes(id))],
    [words.onlyFirst, one.filter((id) => !other.includes(id))],
    [words.onlySecond, other.filter((id) => !one.includes(id))],
  ] as const

  return (
    <dl className="path-comparison">
      <div>
        <dt>{words.actorsInBoth}</dt>
        {actors.length === 0 ? <dd className="quiet">{words.nothingOf}</dd> : null}
        {actors.map((id) => (
          <dd key={id}>
            <ActorLink actor={id} />
          </dd>
        ))}
      </div>
      {parts.map(([name, relations]) => (
        <div key={name}>
          <dt>{name}</dt>
          {relations.length === 0 ? <dd className="quiet">{words.nothingOf}</dd> : null}
          {relations.map((id) => (
            <dd key={id}>
              <RelationLink relation={id} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** The actors that two paths share, in the order of the first. */
function listSharedActors(dataset: Dataset, first: Pin, second: Pin): readonly ActorId[] {
  const [one = [], other = []] = [first, second].map(
    ({ path, trace }) => (path && toRibbonPath(dataset, path, trace)?.actors) ?? [],
  )
  return one.filter((actor) => other.includes(actor))
}

const NO_RELATIONS = new Map()

function printPin(dataset: Dataset, { trace, path }: Pin, words: ReturnType<typeof useTraceWords>): string {
  if (path) return printPinnedPath(dataset, path, trace.from)
  return printQuestion(dataset, trace.ask, toQuestion(trace, NO_RELATIONS), words.answer)
}
