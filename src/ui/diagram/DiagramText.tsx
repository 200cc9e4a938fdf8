import { deriveDiagramText } from '../../workspace/derive/deriveDiagramText.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'
import { ActorTexts } from './ActorTexts.tsx'

/** The diagram as text for screen readers: its actors, and their relations as sentences. */
export function DiagramText() {
  const words = useWords().diagram
  const text = useWorkspaceState(deriveDiagramText)
  if (!text) return null
  const { actors, shown, leftOut } = text
  return <ActorTexts label={words.asText} hint={words.textHint(shown, leftOut)} actors={actors} shown={shown} />
}
