import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Diagram } from './Diagram.tsx'

/** The diagram, made anew whenever what failed is asked for again. */
export function DiagramScreen() {
  const attempts = useWorkspaceState((state) => state.attempts)
  return <Diagram key={attempts} />
}
