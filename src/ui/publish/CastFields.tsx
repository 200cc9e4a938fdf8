import { useState } from 'react'
import { inLanguage } from '../../base/language.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import { byText } from '../../base/order.ts'
import type { Actor, ActorId } from '../../model/dataset.ts'
import type { Composition } from '../../model/figure/composition.ts'
import { listPartners } from '../../workspace/derive/listPartners.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { ComposingProps } from './composingProps.ts'
import { setWording } from './composingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

/** So many are listed at once. */
const LISTED = 60

/** The actors of a figure with ticks, and what they are called there. */
export function CastFields({ shown, composition, language, onCompose }: ComposingProps) {
  const words = usePublishingWords().publishing.cast
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [sought, setSought] = useState('')
  const cast = composition.cast ?? shown.actors
  const isIn = new Set(cast)
  const setCast = (next: readonly ActorId[] | null) => onCompose({ ...composition, cast: next })
  const found = findActors([...dataset.actors.values()], sought, isIn)
  const toggle = (id: ActorId) => setCast(isIn.has(id) ? cast.filter((one) => one !== id) : [...cast, id])

  return (
    <details className="composing">
      <summary>{words.title}</summary>
      <p className="composing-head hint">
        {composition.cast ? words.own(cast.length) : words.chosen(cast.length)}
        {composition.cast ? (
          <button type="button" className="text-button" onClick={() => setCast(null)}>
            {words.reset}
          </button>
        ) : null}
      </p>
      <p className="composing-head">
        <input
          type="search"
          dir="auto"
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        {sought !== '' && found.length > 0 ? (
          <button type="button" className="boxed" onClick={() => setCast(found.map(({ id }) => id))}>
            {words.only(found.length)}
          </button>
        ) : null}
      </p>
      <ul>
        {found.slice(0, LISTED).map((actor) => {
          const name = inLanguage(actor.name, language)
          return (
            <li key={actor.id}>
              <label className="check">
                <input type="checkbox" checked={isIn.has(actor.id)} onChange={() => toggle(actor.id)} />
                <bdi>{name}</bdi>
              </label>
              {isIn.has(actor.id) ? (
                <>
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.partners(name)}
                    title={words.partners(name)}
                    onClick={() => setCast([...new Set([...cast, ...listPartners(workspace.getState(), actor.id)])])}
                  >
                    {words.addPartners}
                  </button>
                  <input
                    type="text"
                    dir="auto"
                    aria-label={words.name(name)}
                    placeholder={name}
                    value={composition.names.get(actor.id)?.[language] ?? ''}
                    onChange={({ target }) =>
                      onCompose(renameActor(composition, actor.id, { language, text: target.value }))
                    }
                  />
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
      {found.length > LISTED ? <p className="hint">{words.more(found.length - LISTED)}</p> : null}
    </details>
  )
}

function renameActor(composition: Composition, id: ActorId, own: Parameters<typeof setWording>[2]): Composition {
  return { ...composition, names: setWording(composition.names, id, own) }
}

/** Those whose name has every word; whoever is in the figure comes first. */
function findActors(actors: readonly Actor[], sought: string, isIn: ReadonlySet<ActorId>): readonly Actor[] {
  const wanted = normaliseText(sought).split(' ').filter(Boolean)
  return actors
    .filter(({ name, aliases }) => {
      const whole = normaliseText([...Object.values(name), ...aliases].join(' '))
      return wanted.every((word) => whole.includes(word))
    })
    .sort((a, b) => Number(isIn.has(b.id)) - Number(isIn.has(a.id)) || byText(a.name.en, b.name.en))
}
