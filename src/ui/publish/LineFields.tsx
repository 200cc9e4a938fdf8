import { useState } from 'react'
import { normaliseText } from '../../base/normaliseText.ts'
import type { Dataset, Relation, RelationId } from '../../model/dataset.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ComposingList } from './ComposingList.tsx'
import type { ComposingProps } from './composingProps.ts'
import { setWording } from './composingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

/** The relations of a figure with ticks, and what stands on their lines. */
export function LineFields({ shown, composition, language, onCompose }: ComposingProps) {
  const words = usePublishingWords().publishing.lines
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [sought, setSought] = useState('')
  const out = new Set(composition.leftOut)
  const offered = listOffered(dataset, new Set(composition.cast ?? shown.actors), new Set([...shown.drawn, ...out]))
  const sentences = offered.map((relation) => ({ relation, ...toSentence(dataset, relation, { language }) }))
  const wanted = normaliseText(sought).split(' ').filter(Boolean)
  const found = sentences.filter(({ whole }) => wanted.every((word) => normaliseText(whole).includes(word)))
  const setOut = (leftOut: readonly RelationId[]) => onCompose({ ...composition, leftOut })
  const toggle = (id: RelationId) =>
    setOut(out.has(id) ? composition.leftOut.filter((one) => one !== id) : [...out, id])

  return (
    <ComposingList
      title={words.title}
      counted={words.drawn(offered.filter(({ id }) => !out.has(id)).length, offered.length)}
      reset={out.size > 0 ? { label: words.reset, act: () => setOut([]) } : null}
      find={words.find}
      sought={sought}
      onSeek={setSought}
      items={found}
      draw={({ relation: { id }, whole, verb }) => (
        <li key={id}>
          <label className="check">
            <input type="checkbox" checked={!out.has(id)} onChange={() => toggle(id)} />
            <bdi>{whole}</bdi>
          </label>
          {out.has(id) ? null : (
            <input
              type="text"
              dir="auto"
              aria-label={words.wording(whole)}
              placeholder={verb}
              value={composition.wordings.get(id)?.[language] ?? ''}
              onChange={({ target }) =>
                onCompose({
                  ...composition,
                  wordings: setWording(composition.wordings, id, { language, text: target.value }),
                })
              }
            />
          )}
        </li>
      )}
      more={words.more}
    />
  )
}

/** The relations among a cast that the picture draws or would draw. */
function listOffered(
  { relations }: Dataset,
  cast: ReadonlySet<string>,
  drawn: ReadonlySet<RelationId>,
): readonly Relation[] {
  return [...relations.values()].filter(
    ({ id, source, target }) => drawn.has(id) && cast.has(source) && cast.has(target),
  )
}
