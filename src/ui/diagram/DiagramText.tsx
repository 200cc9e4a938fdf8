import { deriveDiagramText } from '../../workspace/derive/deriveDiagramText.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'

/** Beyond these the table is the better text. */
const MOST_ACTORS = 200
const MOST_SENTENCES = 40

/** The diagram as text, for who does not see it: its actors, and their relations as sentences. */
export function DiagramText() {
  const words = useWords().diagram
  const text = useWorkspaceState(deriveDiagramText)
  if (!text) return null
  const { actors, leftOut } = text

  return (
    <section className="hidden-label" aria-label={words.asText}>
      <p>{words.textHint(actors.length, leftOut)}</p>
      <ul>
        {actors.slice(0, MOST_ACTORS).map(({ id, name, type, sentences }) => (
          <li key={id}>
            <bdi>{name}</bdi>, {type}
            {sentences.length > 0 ? (
              <ul>
                {sentences.slice(0, MOST_SENTENCES).map((sentence, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two relations can read the same, and keep their order
                  <li key={index} dir="auto">
                    {sentence}
                  </li>
                ))}
                {sentences.length > MOST_SENTENCES ? <li>{words.andMore(sentences.length - MOST_SENTENCES)}</li> : null}
              </ul>
            ) : null}
          </li>
        ))}
        {actors.length > MOST_ACTORS ? <li>{words.andMore(actors.length - MOST_ACTORS)}</li> : null}
      </ul>
    </section>
  )
}
