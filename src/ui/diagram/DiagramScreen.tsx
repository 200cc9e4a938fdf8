import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Diagram } from './Diagram.tsx'

/** The diagram, created again after a failure. */
export function DiagramScreen() {
  const attempts = useWorkspaceState((state) => state.attempts)
  return <Diagram key={attempts} />
}
