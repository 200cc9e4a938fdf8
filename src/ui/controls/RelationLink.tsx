import './controls.css'
import type { RelationId } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_DIRECTION, DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useLighting } from './useLighting.ts'

/** A relation as a sentence within a text. It opens the relation, and highlights it. */
export function RelationLink({ relation }: { readonly relation: RelationId }) {
  const workspace = useWorkspace()
  const sentence = useWorkspaceState(({ dataset }) => {
    const known = dataset?.relations.get(relation)
    return dataset && known ? printRelation(dataset, known, DATA_LANGUAGE) : relation
  })
  const lighting = useLighting({ relations: [relation] })

  return (
    <button
      type="button"
      className="actor-link"
      {...lighting}
      onClick={() => workspace.run(select({ relations: [relation] }))}
    >
      <bdi dir={DATA_DIRECTION}>{sentence}</bdi>
    </button>
  )
}
