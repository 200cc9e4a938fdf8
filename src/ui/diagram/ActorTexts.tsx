import type { ActorText } from '../../workspace/derive/listActorTexts.ts'
import { useWords } from '../WorkspaceContext.ts'

interface ActorTextsProps {
  readonly label: string
  readonly hint: string
  /** The first of those that are shown. */
  readonly actors: readonly ActorText[]
  readonly shown: number
}

/** What is drawn as text for screen readers: actors, and their relations as sentences. */
export function ActorTexts({ label, hint, actors, shown }: ActorTextsProps) {
  const words = useWords().diagram

  return (
    <section className="hidden-label" aria-label={label}>
      <p>{hint}</p>
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
