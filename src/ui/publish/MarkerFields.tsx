import type { Marker } from '../../model/figure/design.ts'
import { printAnchor } from '../../publish/annotation/listCaptions.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { AnchorChoice } from './AnchorChoice.tsx'
import type { DesigningProps } from './designingProps.ts'
import { removeAt, replaceAt } from './designingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

/** The markers of a figure in the order of their numbers: what each stands on, and its caption. */
export function MarkerFields({ design: { markers }, onDesign, language, shown }: DesigningProps) {
  const words = usePublishingWords().publishing.markers
  const dataset = useWorkspaceState((state) => state.dataset)!
  const set = (next: readonly Marker[]) => onDesign({ markers: next })
  const isKnown = ({ anchor: { kind, id } }: Marker) =>
    kind === 'actor' ? dataset.actors.has(id) : dataset.relations.has(id)

  return (
    <details className="composing">
      <summary>{words.title}</summary>
      <ol className="designed">
        {markers.map((marker, index) => {
          const { anchor, caption } = marker
          const number = index + 1
          const said = isKnown(marker) ? printAnchor(dataset, anchor, language) : words.gone
          return (
            <li key={`${anchor.kind} ${anchor.id}`}>
              <bdi>{said}</bdi>
              <textarea
                dir="auto"
                rows={2}
                aria-label={words.caption(number)}
                placeholder={said}
                value={caption[language] ?? ''}
                onChange={({ target }) =>
                  set(replaceAt(markers, index, { anchor, caption: { ...caption, [language]: target.value } }))
                }
              />
              <p className="figure-acts">
                {index > 0 ? (
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.earlierNamed(number)}
                    onClick={() => set([...removeAt(markers, index)].toSpliced(index - 1, 0, marker))}
                  >
                    {words.earlier}
                  </button>
                ) : null}
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.removeNamed(number)}
                  onClick={() => set(removeAt(markers, index))}
                >
                  {words.remove}
                </button>
              </p>
            </li>
          )
        })}
      </ol>
      <p className="composing-head">
        <AnchorChoice
          label={words.add(markers.length + 1)}
          none={words.add(markers.length + 1)}
          value={null}
          shown={withoutMarked(shown, markers)}
          language={language}
          onChange={(anchor) => anchor && set([...markers, { anchor, caption: {} }])}
        />
      </p>
    </details>
  )
}

/** Each actor and each relation has one number. */
function withoutMarked(shown: DesigningProps['shown'], markers: readonly Marker[]): DesigningProps['shown'] {
  const marked = new Set<string>(markers.map(({ anchor }) => `${anchor.kind} ${anchor.id}`))
  return {
    ...shown,
    actors: shown.actors.filter((id) => !marked.has(`actor ${id}`)),
    drawn: shown.drawn.filter((id) => !marked.has(`relation ${id}`)),
  }
}
