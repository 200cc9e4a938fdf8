import { useMemo, useState } from 'react'
import { inLanguage } from '../../base/language.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import { byText } from '../../base/order.ts'
import type { Actor, ActorId } from '../../model/dataset.ts'
import { listPartners } from '../../workspace/derive/listPartners.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ComposingList } from './ComposingList.tsx'
import type { ComposingProps } from './composingProps.ts'
import { setWording } from './composingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

/** The actors of a figure with ticks, and what they are called there. */
export function CastFields({ shown, composition, language, onCompose }: ComposingProps) {
  const words = usePublishingWords().publishing.cast
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [sought, setSought] = useState('')
  const cast = composition.cast ?? shown.actors
  const isIn = useMemo(() => new Set(cast), [cast])
  const setCast = (next: readonly ActorId[] | null) => onCompose({ ...composition, cast: next })
  const found = useMemo(() => findActors([...dataset.actors.values()], sought, isIn), [dataset, sought, isIn])
  const toggle = (id: ActorId) => setCast(isIn.has(id) ? cast.filter((one) => one !== id) : [...cast, id])

  return (
    <ComposingList
      title={words.title}
      counted={composition.cast ? words.own(cast.length) : words.chosen(cast.length)}
      reset={composition.cast && { label: words.reset, act: () => setCast(null) }}
      find={words.find}
      sought={sought}
      onSeek={setSought}
      acts={
        sought !== '' && found.length > 0 ? (
          <button type="button" className="boxed" onClick={() => setCast(found.map(({ id }) => id))}>
            {words.only(found.length)}
          </button>
        ) : null
      }
      items={found}
      draw={({ id, name: own }) => {
        const name = inLanguage(own, language)
        return (
          <li key={id}>
            <label className="check">
              <input type="checkbox" checked={isIn.has(id)} onChange={() => toggle(id)} />
              <bdi>{name}</bdi>
            </label>
            {isIn.has(id) ? (
              <>
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.partners(name)}
                  title={words.partners(name)}
                  onClick={() => setCast([...new Set([...cast, ...listPartners(workspace.getState(), id)])])}
                >
                  {words.addPartners}
                </button>
                <input
                  type="text"
                  dir="auto"
                  aria-label={words.name(name)}
                  placeholder={name}
                  value={composition.names.get(id)?.[language] ?? ''}
                  onChange={({ target }) =>
                    onCompose({
                      ...composition,
                      names: setWording(composition.names, id, { language, text: target.value }),
                    })
                  }
                />
              </>
            ) : null}
          </li>
        )
      }}
      more={words.more}
    />
  )
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
