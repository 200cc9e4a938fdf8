import { useMemo, useState } from 'react'
import type { FormatId } from '../../formats/registry.ts'
import { FORMATS } from '../../formats/registry.ts'
import { countTexts } from '../../model/leaveOutTexts.ts'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'
import { useLatest } from './useLatest.ts'
import { usePublishingWords } from './usePublishingWords.ts'
import { WithTextsCheck } from './WithTextsCheck.tsx'

/** The dataset as a file in any format, with a note beforehand of what the format cannot hold. */
export function DataTab() {
  const { ports } = useSurroundings()
  const all = usePublishingWords()
  const words = all.publishing
  const dataset = useWorkspaceState((state) => state.dataset)!
  const positions = useWorkspaceState((state) => state.positions)
  const whole = useMemo(() => ({ ...dataset, positions }), [dataset, positions])
  const [format, setFormat] = useState<FormatId>('throughline-dataset')
  const [withTexts, setWithTexts] = useState(false)
  const [told, setTold] = useState('')
  const left = withTexts ? 0 : countTexts(dataset.sources.values())
  const job = useMemo(() => ({ kind: 'losses', format, withTexts }) as const, [format, withTexts])
  const { answer: losses, work } = useLatest<'losses'>(whole, job)
  const { name } = FORMATS.find(({ id }) => id === format)!
  const save = async (): Promise<void> => {
    const { ending, bytes } = await ports.press.publisher.run<'data'>(whole, { kind: 'data', format, withTexts })
    const file = `${dataset.id}${ending}`
    ports.press.save({ name: file, contents: bytes, type: 'application/octet-stream' })
    setTold(words.saved(file))
  }

  return (
    <div className="data-tab">
      <div className="formats">
        <fieldset>
          <legend>{words.target}</legend>
          {FORMATS.map((entry) => (
            <label key={entry.id}>
              <input type="radio" name="format" checked={format === entry.id} onChange={() => setFormat(entry.id)} />
              <span>
                {entry.name} <small className="quiet">{words.formats[entry.id]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <WithTextsCheck checked={withTexts} onChange={setWithTexts} />
      </div>
      <section className="losses" aria-live="polite">
        {work.kind === 'running' ? <p className="quiet">{words.comparing}</p> : null}
        {work.kind === 'failed' ? <p className="warning">{words.notMade}</p> : null}
        {work.kind === 'none' && losses?.length === 0 && left === 0 ? <p>{words.noLosses(name)}</p> : null}
        {left > 0 ? <p>{words.textsStay(left)}</p> : null}
        {work.kind === 'none' && losses && losses.length > 0 ? (
          <>
            <h3>{words.losses(name)}</h3>
            <ul>
              {losses.map((loss) => (
                <li key={`${loss.of} ${loss.field}`}>{words.loss(loss)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
      <footer>
        <p role="status" className="quiet">
          {told || words.wholeDataset}
        </p>
        <button
          type="button"
          className="strong"
          disabled={work.kind !== 'none'}
          onClick={() => save().catch(() => setTold(words.notMade))}
        >
          {words.saveData(name)}
        </button>
      </footer>
    </div>
  )
}
