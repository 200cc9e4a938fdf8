import { deriveDiagramText } from '../../workspace/derive/deriveDiagramText.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'

/** The diagram as text for screen readers: its actors, and their relations as sentences. */
export function DiagramText() {
  const words = useWords().diagram
  const text = useWorkspaceState(deriveDiagramText)
  if (!text) return null
  const { actors, shown, leftOut } = text

  return (
    <section className="hidden-label" aria-label={words.asText}>
      <p>{words.textHint(shown, leftOut)}</p>
      <ul>
        {actors.map(({ id, name, type, sentences, more }) => (
          <li key={id}>
            <bdi>{name}</bdi>, {type}
            {sentences.length > 0 ? (
              <ul>
                {sentences.map((sentence, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two relations can read the same, and keep their order
                  <li key={index} dir="auto">
                    {sentence}
                  </li>
                ))}
                {more > 0 ? <li>{words.andMore(more)}</li> : null}
              </ul>
            ) : null}
          </li>
        ))}
        {shown > actors.length ? <li>{words.andMore(shown - actors.length)}</li> : null}
      </ul>
    </section>
  )
}
