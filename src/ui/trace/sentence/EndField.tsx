import { getBuiltInActorType } from '../../../model/vocabulary.ts'
import { changeTrace } from '../../../workspace/commands/changeView.ts'
import type { End } from '../../../workspace/derive/deriveRequest.ts'
import { gatherEnds, listMembers } from '../../../workspace/derive/gatherEnds.ts'
import type { Picked } from '../../../workspace/derive/picked.ts'
import { Chip } from '../../controls/Chip.tsx'
import { Picker } from '../../controls/Picker.tsx'
import { TypeSign } from '../../diagram/TypeSign.tsx'
import { printName, printText } from '../../printText.ts'
import { useWorkspace, useWorkspaceState } from '../../WorkspaceContext.ts'
import { useTraceWords } from '../useTraceWords.ts'

interface EndFieldProps {
  readonly end: End
  /** The word before it. */
  readonly before: string
  /** Whether the person has to fill it in next. */
  readonly next: boolean
}

/** The actors or groups at an end, and a field for another. */
export function EndField({ end, before, next }: EndFieldProps) {
  const words = useTraceWords().trace
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const own = useWorkspaceState((state) => state.view.trace[end])
  const ask = useWorkspaceState((state) => state.view.trace.ask)
  const others = useWorkspaceState(({ view }) => view.trace[end === 'from' ? 'to' : 'from'])
  const gathered = gatherEnds(dataset, own)
  const set = (actors: typeof own) => workspace.run(changeTrace({ [end]: actors }))
  const add = (picked: Picked) => {
    if (picked.kind === 'relation') return
    const added = picked.kind === 'group' ? listMembers(dataset, picked.id) : [picked.id]
    set([...new Set([...own, ...added.filter((actor) => !others.includes(actor))])])
  }

  return (
    <>
      {before === '' ? null : <span>{before}</span>}
      <span className="chips">
        {gathered.map(({ kind, id, actors }) => (
          <Chip
            key={`${kind}:${id}`}
            name={
              kind === 'group'
                ? words.groupOf(printText(dataset.groups.get(id)!.name), actors.length)
                : printName(dataset, id)
            }
            sign={
              <TypeSign
                type={
                  kind === 'group'
                    ? 'collective'
                    : getBuiltInActorType(dataset.vocabulary, dataset.actors.get(id)?.type ?? '')
                }
              />
            }
            lights={{ actors }}
            onTakeOut={() => set(own.filter((actor) => !actors.includes(actor)))}
          />
        ))}
        <Picker
          label={words.endLabel[end]}
          placeholder={own.length === 0 ? words.someActor : ask === 'common' ? words.andActor : words.orActor}
          besides="group"
          except={[...own, ...others, ...gathered.map(({ id }) => id)]}
          onPick={add}
          next={next}
        />
      </span>
    </>
  )
}
