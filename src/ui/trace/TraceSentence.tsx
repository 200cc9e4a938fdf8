import { ArrowUpDown } from 'lucide-react'
import type { ActorId } from '../../model/dataset.ts'
import { PATH_KINDS } from '../../query/traceQuestion.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { MOST_STEPS } from '../../workspace/derive/listLoosenings.ts'
import type { TraceView } from '../../workspace/view.ts'
import { ActorPicker } from '../controls/ActorPicker.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ActorListPicker } from './ActorListPicker.tsx'
import { TraceChoices } from './TraceChoices.tsx'

const STEPS = Array.from({ length: MOST_STEPS }, (_, index) => index + 1)

/** "From … to …, by …, through …, in at most … steps": each part of the sentence is a control. */
export function TraceSentence() {
  const words = useWords().trace
  const workspace = useWorkspace()
  const trace = useWorkspaceState((state) => state.view.trace)
  const change = (part: Partial<TraceView>) => workspace.run(changeTrace(part))
  const { from, to, kind, maxSteps, via, avoid, onlyShown } = trace
  const ends = [from, to].filter((id): id is ActorId => id !== null)

  return (
    <form className="sentence" aria-label={words.sentence} onSubmit={(event) => event.preventDefault()}>
      <div className="ends">
        <span>{words.from}</span>
        <ActorPicker
          label={words.fromActor}
          placeholder={words.someActor}
          value={from}
          onChange={(actor) => change({ from: actor })}
        />
        <span>{words.to}</span>
        <ActorPicker
          label={words.toActor}
          placeholder={words.someActor}
          value={to}
          onChange={(actor) => change({ to: actor })}
          next={from !== null && to === null}
        />
        <button
          type="button"
          className="icon swap"
          title={words.swap}
          aria-label={words.swap}
          disabled={ends.length === 0}
          onClick={() => change({ from: to, to: from, via: via.toReversed() })}
        >
          <ArrowUpDown size={16} />
        </button>
      </div>
      <p>
        {words.by}{' '}
        <select
          aria-label={words.kindOfPath}
          value={kind}
          onChange={(event) => change({ kind: PATH_KINDS.find((id) => id === event.target.value)! })}
        >
          {PATH_KINDS.map((id) => (
            <option key={id} value={id}>
              {words.kinds[id].name}
            </option>
          ))}
        </select>
        {words.comma} {words.inAtMost}{' '}
        <select
          aria-label={words.mostSteps}
          value={maxSteps}
          onChange={(event) => change({ maxSteps: Number(event.target.value) })}
        >
          {(STEPS.includes(maxSteps) ? STEPS : [...STEPS, maxSteps]).map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>{' '}
        {words.steps(maxSteps)}
        {words.comma}
      </p>
      <p className="hint">{words.kinds[kind].hint}</p>
      <TraceChoices trace={trace} onChange={change} />
      <ActorListPicker
        before={words.byWayOf}
        label={words.addStopLabel}
        placeholder={words.addStop}
        actors={via}
        except={[...ends, ...avoid]}
        onChange={(actors) => change({ via: actors })}
      />
      <ActorListPicker
        before={words.notThrough}
        label={words.addAvoidedLabel}
        placeholder={words.addAvoided}
        actors={avoid}
        except={[...ends, ...via]}
        onChange={(actors) => change({ avoid: actors })}
      />
      <label className="check">
        <input type="checkbox" checked={onlyShown} onChange={(event) => change({ onlyShown: event.target.checked })} />
        {words.onlyShown}
      </label>
    </form>
  )
}
