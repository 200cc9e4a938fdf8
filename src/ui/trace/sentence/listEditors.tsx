import { useMemo } from 'react'
import type { Explicitness, Status } from '../../../model/dataset.ts'
import { EXPLICITNESSES, keepOccurring, STATUSES } from '../../../model/status.ts'
import { deriveFiltered } from '../../../workspace/derive/deriveFiltered.ts'
import type { WorkspaceState } from '../../../workspace/workspaceState.ts'
import { printText } from '../../printText.ts'
import { useWorkspaceState } from '../../WorkspaceContext.ts'
import { printSource } from '../printSource.ts'
import { useTraceWords } from '../useTraceWords.ts'
import type { Choice } from './ChoiceList.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import type { ConditionProps } from './condition.ts'

const getTypeCounts = (state: WorkspaceState) => deriveFiltered(state)!.counts.get('relationTypes')!

/** The relation types of the dataset, as checkboxes. */
export function TypesEditor({ trace: { types }, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.types
  const dataset = useWorkspaceState((state) => state.dataset)!
  const counts = useWorkspaceState(getTypeCounts)
  const occurring = [...new Set([...counts.keys(), ...(types ?? [])])]
  const choices = occurring.map((id): Choice<string> => {
    const type = dataset.vocabulary.relationTypes.get(id)
    return { id, label: type ? printText(type.label) : id, hint: type ? printText(type.definition) : undefined }
  })

  return (
    <ChoiceList
      label={words.label}
      choices={choices}
      chosen={types ?? occurring}
      onChange={(chosen) => onChange({ types: chosen.length === occurring.length ? null : chosen })}
    />
  )
}

export function StatusEditor({ trace: { statuses }, onChange }: ConditionProps) {
  const { criteria: words, model } = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const choices = keepOccurring(dataset, 'status', STATUSES).map(
    (id): Choice<Status> => toChoice(id, model.statuses[id]),
  )

  return (
    <ChoiceList
      label={words.statuses.label}
      choices={choices}
      chosen={statuses}
      onChange={(chosen) => onChange({ statuses: chosen })}
    />
  )
}

export function KnownEditor({ trace: { explicitness }, onChange }: ConditionProps) {
  const { criteria: words, model } = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const choices = keepOccurring(dataset, 'explicitness', EXPLICITNESSES).map(
    (id): Choice<Explicitness> => toChoice(id, model.explicitness[id]),
  )

  return (
    <ChoiceList
      label={words.explicitness.label}
      choices={choices}
      chosen={explicitness}
      onChange={(chosen) => onChange({ explicitness: chosen })}
    />
  )
}

/** The sources, each with its number of relations. */
export function SourcesEditor({ trace: { withoutSources }, onChange }: ConditionProps) {
  const all = useTraceWords()
  const words = all.trace
  const dataset = useWorkspaceState((state) => state.dataset)!
  const choices = useMemo(
    () =>
      Array.from(dataset.sources.keys(), (id) => {
        const told = [...dataset.relations.values()].filter(({ evidence }) =>
          evidence.some(({ source }) => source === id),
        )
        return { id, label: printSource(dataset, id, all), hint: words.relationsOf(told.length) }
      }),
    [dataset, all, words],
  )

  return (
    <>
      <p className="hint">{all.criteria.withoutSources.hint}</p>
      <ChoiceList
        label={all.criteria.withoutSources.label}
        choices={choices}
        chosen={withoutSources}
        onChange={(chosen) => onChange({ withoutSources: chosen })}
      />
    </>
  )
}

function toChoice<Id extends string>(id: Id, { name, hint }: { readonly name: string; readonly hint: string }) {
  return { id, label: name.toLowerCase(), hint }
}
