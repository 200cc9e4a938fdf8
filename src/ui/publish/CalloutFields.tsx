import type { Callout } from '../../model/figure/design.ts'
import { AnchorChoice } from './AnchorChoice.tsx'
import type { DesigningProps } from './designingProps.ts'
import { removeAt, replaceAt } from './designingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

const NEW_CALLOUT: Callout = { text: {}, anchor: null, positions: {} }

/** The callouts of a figure: what each says, and what its arrow points at. */
export function CalloutFields({ design: { callouts }, onDesign, language, preset, shown }: DesigningProps) {
  const words = usePublishingWords().publishing.callouts
  const other = language === 'en' ? 'ar' : 'en'
  const set = (next: readonly Callout[]) => onDesign({ callouts: next })

  return (
    <details className="composing">
      <summary>{words.title}</summary>
      <ol className="designed">
        {callouts.map((callout, index) => {
          const { text, anchor, positions } = callout
          const change = (part: Partial<Callout>) => set(replaceAt(callouts, index, { ...callout, ...part }))
          const { [preset]: moved, ...otherPositions } = positions
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a callout is known by its index alone
            <li key={index}>
              <textarea
                dir="auto"
                rows={2}
                aria-label={words.text(index + 1)}
                placeholder={text[other]}
                value={text[language] ?? ''}
                onChange={({ target }) => change({ text: { ...text, [language]: target.value } })}
              />
              <AnchorChoice
                label={words.anchor(index + 1)}
                none={words.none}
                value={anchor}
                onChange={(next) => change({ anchor: next })}
                {...{ shown, language }}
              />
              <p className="figure-acts">
                {moved ? (
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.freeNamed(index + 1)}
                    onClick={() => change({ positions: otherPositions })}
                  >
                    {words.free}
                  </button>
                ) : null}
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.removeNamed(index + 1)}
                  onClick={() => set(removeAt(callouts, index))}
                >
                  {words.remove}
                </button>
              </p>
            </li>
          )
        })}
      </ol>
      <p className="composing-head">
        <button type="button" className="boxed" onClick={() => set([...callouts, NEW_CALLOUT])}>
          {words.add}
        </button>
      </p>
      {callouts.length > 0 ? <p className="hint">{words.hint}</p> : null}
    </details>
  )
}
