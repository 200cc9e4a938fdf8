import { CircleMinus } from 'lucide-react'
import type { Dataset } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import type { Takeable } from '../../workspace/commands/trace.ts'
import { takeAway } from '../../workspace/commands/trace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { printSource } from './printSource.ts'
import { useTraceWords } from './useTraceWords.ts'

interface TakeAwayProps {
  readonly thing: Takeable
  /** The text of the button; without it there is only an icon. */
  readonly text?: string
}

/** Removes an actor, a relation or a source from the question, to see what is left. */
export function TakeAway({ thing, text }: TakeAwayProps) {
  const words = useTraceWords()
  const workspace = useWorkspace()
  const label = useWorkspaceState(({ dataset }) =>
    words.traced.takeAwayThing(dataset ? printThing(dataset, thing, words) : thing.id),
  )

  return (
    <button
      type="button"
      className={text ? 'take-away told' : 'take-away'}
      title={label}
      aria-label={text ? undefined : label}
      onClick={() => workspace.run(takeAway(thing))}
    >
      <CircleMinus size={14} aria-hidden="true" /> {text}
    </button>
  )
}

/** The name of something that can be removed. */
export function printThing(dataset: Dataset, { kind, id }: Takeable, words: TraceCatalogue): string {
  if (kind === 'actor') return printName(dataset, id)
  if (kind === 'source') return printSource(dataset, id, words)
  const relation = dataset.relations.get(id)
  return relation ? printRelation(dataset, relation, DATA_LANGUAGE) : id
}
