import { useEffect, useRef, useState } from 'react'
import type { Sight } from '../../publish/colors/recolor.ts'
import { SIGHTS } from '../../publish/colors/recolor.ts'
import { PRESETS } from '../../publish/figure/preset.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import { CalloutHandles } from './CalloutHandles.tsx'
import type { ChoosingProps } from './choices.ts'
import type { Latest } from './createLatest.ts'
import { usePublishingWords } from './usePublishingWords.ts'

interface PreviewProps extends ChoosingProps {
  readonly figure: MadeFigure | null
  readonly work: Latest<'figure'>['work']
}

const NEARNESS = ['fit', 'actual'] as const
const PX_PER_MM = 96 / 25.4

/** The file itself as a picture, with its facts. */
export function Preview({ figure, work, choices, onChange }: PreviewProps) {
  const words = usePublishingWords().publishing
  const [near, setNear] = useState<(typeof NEARNESS)[number]>('fit')

  return (
    <section className="preview" aria-label={words.preview}>
      <div className="preview-tools">
        <fieldset className="segments">
          <legend className="hidden-label">{words.near}</legend>
          {NEARNESS.map((id) => (
            <button type="button" key={id} aria-pressed={near === id} onClick={() => setNear(id)}>
              {words.nearness[id]}
            </button>
          ))}
        </fieldset>
        <label title={words.sightHint}>
          {words.sight}{' '}
          <select
            value={choices.sight ?? 'none'}
            onChange={({ target }) => onChange({ sight: SIGHTS.find((sight) => sight === target.value) ?? null })}
          >
            {(['none', ...SIGHTS] satisfies (Sight | 'none')[]).map((id) => (
              <option key={id} value={id}>
                {words.sights[id]}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className="quiet">
          {work.kind === 'running' ? words.stages[work.stage] : work.kind === 'failed' ? words.failed : ''}
        </p>
        {work.kind === 'failed' ? (
          <button type="button" className="text-button" onClick={() => onChange({})}>
            {words.retry}
          </button>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is scrolled by keyboard too */}
      <div className={`preview-frame ${near}`} aria-busy={work.kind === 'running'} tabIndex={0}>
        {figure && typeof figure.file === 'string' ? (
          <Picture figure={figure} svg={figure.file} {...{ choices, onChange }} />
        ) : null}
      </div>
      {figure ? <Facts figure={figure} least={PRESETS[choices.preset].leastName} /> : null}
    </section>
  )
}

interface PictureProps extends ChoosingProps {
  readonly figure: MadeFigure
  readonly svg: string
}

function Picture({ figure, svg, ...choosing }: PictureProps) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    image.current!.src = address
    return () => URL.revokeObjectURL(address)
  }, [svg])

  return (
    <>
      <img ref={image} decoding="async" alt={figure.furniture.alt} width={figure.width} height={figure.height} />
      {figure.callouts.length > 0 ? <CalloutHandles figure={figure} {...choosing} /> : null}
    </>
  )
}

function Facts({ figure, least }: { readonly figure: MadeFigure; readonly least: number }) {
  const words = usePublishingWords().publishing
  const { seen, width, height, medium, nameSize, readable, uncited, remarks } = figure
  const size =
    medium === 'paper' ? words.millimetres(width / PX_PER_MM, height / PX_PER_MM) : words.pixels(width, height)

  return (
    <div className="facts">
      <p className="quiet">
        {words.contents(seen.actors.length, seen.drawn.length)} · {size}
      </p>
      {readable ? null : <p className="warning">{words.tooSmall(nameSize, least)}</p>}
      {remarks.map(({ code, about }) => (
        <p key={code + about} className="warning">
          {words.remarks[code](about)}
        </p>
      ))}
      {uncited.length > 0 ? <p className="quiet">{words.uncited(uncited.length)}</p> : null}
    </div>
  )
}
