import { useState } from 'react'
import { isolate } from '../../base/isolate.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import type { ImportDecision, ImportPlan, ImportRow } from '../../query/import/importPlan.ts'
import { toRowKey } from '../../query/import/importPlan.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { Choose } from '../controls/Choose.tsx'
import { Picker } from '../controls/Picker.tsx'
import { printName, printText } from '../printText.ts'
import type { ImportDesk } from './createImport.ts'
import { listDecisions, toDecision } from './decisions.ts'
import { IsolatedText } from './IsolatedText.tsx'
import { printValue } from './printValue.ts'
import { useImportWords } from './useImportWords.ts'

const OTHER = 'other'

interface DecisionRowProps {
  readonly row: ImportRow
  readonly plan: ImportPlan
  readonly desk: ImportDesk
}

/** A record of the file, whom or what it is taken for, in what they differ, and what becomes of it. */
export function DecisionRow({ row, plan, desk }: DecisionRowProps) {
  const words = useImportWords().importing.plan
  const [isAsking, setAsking] = useState(false)
  // What was chosen is shown before it is worked out.
  const decision = desk.getState().decisions.get(toRowKey(row)) ?? row.decision
  const name = nameRow(plan, row)
  const options = listDecisions(row)
  const decide = (chosen: ImportDecision) => {
    setAsking(false)
    desk.decide([toRowKey(row)], () => chosen)
  }

  return (
    <li className="import-row">
      <div>
        <bdi>{name}</bdi> <RowRemark row={row} plan={plan} />
        <DifferenceLines row={row} />
      </div>
      {options.length > 1 ? (
        <Choose<ImportDecision['kind'] | typeof OTHER>
          label={words.one(name)}
          value={isAsking ? OTHER : decision.kind}
          options={[
            ...options.map((kind) => [kind, words.decisions[kind]] as const),
            ...(row.kind === 'actors' ? [[OTHER, words.somebodyElse] as const] : []),
          ]}
          onChange={(kind) => (kind === OTHER ? setAsking(true) : decide(toDecision(kind, row)))}
        />
      ) : null}
      {isAsking ? (
        <Picker
          label={words.who(name)}
          placeholder={words.who(name)}
          besides={null}
          except={[]}
          next
          onPick={({ id }) => decide({ kind: 'same-as', id })}
        />
      ) : null}
    </li>
  )
}

/** Whom or what a record is taken for, where that is not plain from its name. */
function RowRemark({ row, plan }: Omit<DecisionRowProps, 'desk'>) {
  const words = useImportWords().importing.plan
  const { state, match, likeness, decision } = row
  const target = 'id' in decision ? decision.id : match
  if (target === null) return null
  const there = nameRecord(plan.open, row.kind, target)
  const isAsked = target === match
  const remark =
    state === 'probable' && isAsked
      ? words.probably(isolate(there), likeness)
      : state === 'another' && isAsked
        ? words.other(isolate(there))
        : there !== nameRow(plan, row)
          ? words.asThere(isolate(there))
          : null
  return remark === null ? null : (
    <span className="quiet">
      <IsolatedText text={remark} />
    </span>
  )
}

function DifferenceLines({ row }: { readonly row: ImportRow }) {
  const words = useImportWords().importing.plan
  if (row.differences.length === 0 || row.state === 'another') return null

  return (
    <ul className="import-differences">
      {row.differences.map(({ path, mine, theirs, isConflict }) => (
        <li key={path.join(' ')}>
          <IsolatedText
            text={
              isConflict
                ? words.differs(words.path(path), isolate(printValue(mine)), isolate(printValue(theirs)))
                : words.adds(words.path(path), isolate(printValue(theirs)))
            }
          />
        </li>
      ))}
    </ul>
  )
}

function nameRow({ read }: ImportPlan, { kind, id }: ImportRow): string {
  return nameRecord(read, kind, id)
}

function nameRecord(dataset: Dataset, kind: ImportRow['kind'], id: string): string {
  if (kind === 'actors') return dataset.actors.has(id as ActorId) ? printName(dataset, id as ActorId) : id
  if (kind === 'relations') {
    const relation = dataset.relations.get(id as RelationId)
    return relation ? printRelation(dataset, relation, DATA_LANGUAGE) : id
  }
  if (kind === 'actorTypes' || kind === 'relationTypes') {
    const label = dataset.vocabulary[kind].get(id)?.label
    return label ? printText(label) : id
  }
  if (kind === 'groups') return printText(dataset.groups.get(id)?.name ?? { en: id })
  if (kind === 'sources') return printText(dataset.sources.get(id as never)?.title ?? { en: id })
  if (kind === 'events') return printText(dataset.events.get(id as never)?.title ?? { en: id })
  if (kind === 'claims') return printText(dataset.claims.get(id as never)?.topic ?? { en: id })
  return id
}
