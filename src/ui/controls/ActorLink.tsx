import './controls.css'
import type { ActorId } from '../../model/dataset.ts'
import { selectAndReveal } from '../../workspace/commands/select.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useLighting } from './useLighting.ts'

/** The name of an actor within a text. It opens the actor, and highlights it. */
export function ActorLink({ actor }: { readonly actor: ActorId }) {
  const workspace = useWorkspace()
  const name = useWorkspaceState((state) => (state.dataset ? printName(state.dataset, actor) : actor))
  const lighting = useLighting({ actors: [actor] })

  return (
    <button type="button" className="actor-link" {...lighting} onClick={() => workspace.run(selectAndReveal([actor]))}>
      <bdi>{name}</bdi>
    </button>
  )
}
