import { CircleMinus } from 'lucide-react'
import { printRelation } from '../../model/printRelation.ts'
import type { Takeable } from '../../workspace/commands/trace.ts'
import { takeAway } from '../../workspace/commands/trace.ts'
import { DATA_LANGUAGE, printName } from '../printText.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { printSource } from './printSource.ts'

/** Takes an actor, a relation or a source away, to see what is left. */
export function TakeAway({ thing }: { readonly thing: Takeable }) {
  const words = useWords().traced
  const workspace = useWorkspace()
  const label = useWorkspaceState(({ dataset }) => words.takeAwayThing(dataset ? printThing(dataset, thing) : thing.id))

  return (
    <button
      type="button"
      className="take-away"
      title={label}
      aria-label={label}
      onClick={() => workspace.run(takeAway(thing))}
    >
      <CircleMinus size={14} aria-hidden="true" />
    </button>
  )
}

/** What can be taken away, by its name. */
export function printThing(dataset: Parameters<typeof printName>[0], { kind, id }: Takeable): string {
  if (kind === 'actor') return printName(dataset, id)
  if (kind === 'source') return printSource(dataset, id)
  const relation = dataset.relations.get(id)
  return relation ? printRelation(dataset, relation, DATA_LANGUAGE) : id
}
