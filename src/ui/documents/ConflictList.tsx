import type { Dataset } from '../../model/dataset.ts'
import type { Conflict, Merge, MergeSide } from '../../model/merge/conflict.ts'
import { printRecordName } from '../../model/printRecordName.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printAtPath } from '../../workspace/listFieldChanges.ts'
import { useDocumentWords } from './useDocumentWords.ts'

interface ConflictListProps {
  readonly merge: Merge
  /** What was chosen so far; for the others mine stands. */
  readonly sides: ReadonlyMap<Conflict, MergeSide>
  readonly onChoose: (conflicts: readonly Conflict[], side: MergeSide) => void
}

const CHOICES = ['mine', 'theirs'] as const

/** Conflicts with the value of each side, to be settled one by one or all. */
export function ConflictList({ merge, sides, onChoose }: ConflictListProps) {
  const words = useDocumentWords().documents.merge

  return (
    <section className="conflicts">
      <h3>{words.conflicts(merge.conflicts.length)}</h3>
      <div className="document-acts">
        <span>{words.all}</span>
        {CHOICES.map((side) => (
          <button type="button" className="boxed" key={side} onClick={() => onChoose(merge.conflicts, side)}>
            {words.side[side]}
          </button>
        ))}
      </div>
      <ul className="document-rows">
        {merge.conflicts.map((conflict) => (
          <ConflictRow
            key={[conflict.kind, conflict.id, ...conflict.path].join(' ')}
            merge={merge}
            conflict={conflict}
            side={sides.get(conflict) ?? 'mine'}
            onChoose={(side) => onChoose([conflict], side)}
          />
        ))}
      </ul>
    </section>
  )
}

interface ConflictRowProps {
  readonly merge: Merge
  readonly conflict: Conflict
  readonly side: MergeSide
  readonly onChoose: (side: MergeSide) => void
}

function ConflictRow({ merge, conflict, side, onChoose }: ConflictRowProps) {
  const words = useDocumentWords().documents.merge
  const { kind, id, path, base, neededBy } = conflict
  const name = printName(merge, kind, id)
  const print = (value: unknown, dataset: Dataset): string => {
    if (value === undefined) return words.gone
    const before = { dataset: merge.base, record: base ?? {} }
    const said = printAtPath(kind, path, { before, after: { dataset, record: value }, language: DATA_LANGUAGE })
    if (typeof said === 'string') return said
    const changes = said?.map(({ field, after }) => words.changed(field, after)) ?? []
    return changes.join('; ') || words.kept
  }

  return (
    <li>
      <fieldset className="conflict">
        <legend>
          <bdi>{name}</bdi> <small className="quiet">{words.field(path)}</small>
        </legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input type="radio" checked={side === choice} onChange={() => onChoose(choice)} />
            <span>{words.side[choice]}</span>
            <bdi>{print(conflict[choice], merge[choice])}</bdi>
          </label>
        ))}
        <small className="quiet" dir="auto">
          {neededBy
            ? words.needed(printName(merge, neededBy.kind, neededBy.id))
            : words.was(path.length === 0 ? name : print(base, merge.base))}
        </small>
      </fieldset>
    </li>
  )
}

/** The name of a record in the first dataset that has it. */
function printName({ dataset, mine, theirs, base }: Merge, kind: Conflict['kind'], id: string): string {
  const names = [dataset, mine, theirs, base].map((one) => printRecordName(one, kind, id, DATA_LANGUAGE))
  return names.find((name) => name !== id) ?? id
}
