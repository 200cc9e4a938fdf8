import type { PngSize } from '../../publish/png/measurePng.ts'
import { measurePng } from '../../publish/png/measurePng.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import { Choice } from './Choice.tsx'
import type { ChoosingProps } from './choices.ts'
import { usePublishingWords } from './usePublishingWords.ts'

const TIMES = ['1', '2', '3', '4'] as const
/** The width of one column in most newspapers, and the resolution that presses need. */
const IN_PRINT: PngSize = { kind: 'print', millimetres: 90, dpi: 300 }

/** The size of the picture in px: a multiple of its size on the screen, or by its width in print. */
export function PngSizeFields({ figure, choices, onChange }: ChoosingProps & { readonly figure: MadeFigure | null }) {
  const words = usePublishingWords().publishing
  const { size } = choices
  const measured = figure && measurePng(figure, size)
  const [problem] = measured && !measured.ok ? measured.problems : []
  const options = [...TIMES.map((id) => [id, words.times(Number(id))] as const), ['print', words.byWidth] as const]

  return (
    <>
      <Choice
        label={words.size}
        value={size.kind === 'times' ? String(size.times) : 'print'}
        options={options}
        onChange={(id) => onChange({ size: id === 'print' ? IN_PRINT : { kind: 'times', times: Number(id) } })}
      />
      {size.kind === 'print' ? (
        <>
          <Amount
            label={words.width}
            value={size.millimetres}
            onChange={(millimetres) => onChange({ size: { ...size, millimetres } })}
          />
          <Amount label={words.dpi} value={size.dpi} onChange={(dpi) => onChange({ size: { ...size, dpi } })} />
        </>
      ) : null}
      <p className={problem ? 'problem' : 'hint'} role="status">
        {problem ? words.sizeProblem[problem.code](problem.limit) : null}
        {measured?.ok ? words.pixels(measured.value.width, measured.value.height) : null}
      </p>
    </>
  )
}

interface AmountProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Amount({ label, value, onChange }: AmountProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        value={value === 0 ? '' : value}
        onChange={({ target }) => onChange(Math.max(0, Number(target.value)))}
      />
    </label>
  )
}
