import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ActorId } from '../../../model/dataset.ts'
import { printRelation } from '../../../model/printRelation.ts'
import { DATA_LANGUAGE } from '../../../workspace/dataLanguage.ts'
import { Chip } from '../../controls/Chip.tsx'
import { Picker } from '../../controls/Picker.tsx'
import { printName } from '../../printText.ts'
import { useWorkspaceState } from '../../WorkspaceContext.ts'
import { useTraceWords } from '../useTraceWords.ts'
import type { ConditionProps } from './condition.ts'

/** The stops on the way, in an order that can be changed. */
export function ViaEditor({ trace: { from, to, via, avoid }, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.via
  const dataset = useWorkspaceState((state) => state.dataset)!
  const move = (index: number, by: 1 | -1) =>
    onChange({ via: via.with(index, via[index + by]!).with(index + by, via[index]!) })

  return (
    <>
      {via.length > 1 ? <p className="hint">{words.inThisOrder}</p> : null}
      <ol className="chips column">
        {via.map((actor, index) => (
          <li key={actor}>
            <Chip
              name={printName(dataset, actor)}
              lights={{ actors: [actor] }}
              onTakeOut={() => onChange({ via: via.filter((other) => other !== actor) })}
            >
              {index > 0 ? (
                <Move label={words.earlier(printName(dataset, actor))} by={-1} onClick={() => move(index, -1)} />
              ) : null}
              {index < via.length - 1 ? (
                <Move label={words.later(printName(dataset, actor))} by={1} onClick={() => move(index, 1)} />
              ) : null}
            </Chip>
          </li>
        ))}
      </ol>
      <Picker
        label={words.adding}
        placeholder={words.placeholder}
        besides={null}
        except={[...from, ...to, ...via, ...avoid]}
        onPick={({ kind, id }) => {
          if (kind === 'actor') onChange({ via: [...via, id as ActorId] })
        }}
      />
    </>
  )
}

interface MoveProps {
  readonly label: string
  readonly by: 1 | -1
  readonly onClick: () => void
}

function Move({ label, by, onClick }: MoveProps) {
  return (
    <button type="button" title={label} aria-label={label} onClick={onClick}>
      {by < 0 ? <ArrowUp size={14} aria-hidden="true" /> : <ArrowDown size={14} aria-hidden="true" />}
    </button>
  )
}

/** The actors and relations to avoid. */
export function AvoidEditor({ trace, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.avoid
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { from, to, via, avoid, avoidRelations } = trace

  return (
    <>
      <span className="chips">
        {avoid.map((actor) => (
          <Chip
            key={actor}
            name={printName(dataset, actor)}
            lights={{ actors: [actor] }}
            onTakeOut={() => onChange({ avoid: avoid.filter((other) => other !== actor) })}
          />
        ))}
        {avoidRelations.map((id) => (
          <Chip
            key={id}
            name={printRelation(dataset, dataset.relations.get(id)!, DATA_LANGUAGE)}
            lights={{ relations: [id] }}
            onTakeOut={() => onChange({ avoidRelations: avoidRelations.filter((other) => other !== id) })}
          />
        ))}
      </span>
      <Picker
        label={words.adding}
        placeholder={words.placeholder}
        besides="relation"
        except={[...from, ...to, ...via, ...avoid, ...avoidRelations]}
        onPick={(picked) => {
          if (picked.kind === 'actor') onChange({ avoid: [...avoid, picked.id] })
          if (picked.kind === 'relation') onChange({ avoidRelations: [...avoidRelations, picked.id] })
        }}
      />
    </>
  )
}
