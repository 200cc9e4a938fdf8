import type { RelationId, SourceId } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_DIRECTION, DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useSourceWords } from './useSourceWords.ts'

interface RestingRelationsProps {
  readonly source: SourceId
  readonly passage: string
}

/** The relations that rest on a passage, as sentences. Each leads out of the dialog to its details. */
export function RestingRelations({ source, passage }: RestingRelationsProps) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const relations = [...dataset.relations.values()].filter(({ evidence }) =>
    evidence.some((piece) => piece.source === source && piece.passage === passage),
  )
  const open = (id: RelationId) => {
    workspace.run(openDialog(null))
    workspace.run(select({ relations: [id] }))
  }

  return (
    <section className="resting" aria-label={words.resting}>
      <h4>
        {words.resting} <span className="quiet">{relations.length}</span>
      </h4>
      {relations.length === 0 ? <p className="quiet">{words.noneResting}</p> : null}
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <button type="button" dir={DATA_DIRECTION} onClick={() => open(relation.id)}>
              {printRelation(dataset, relation, DATA_LANGUAGE)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
