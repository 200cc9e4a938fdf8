import { mostOf } from '../../base/extremes.ts'
import type { RankedValue } from '../../workspace/measuring.ts'

const WIDTH = 480
const HEIGHT = 56
const BINS = 40

/** How values are spread: each bar is as high as there are values in its part of the range. */
export function MeasureStrip({ values, label }: { readonly values: readonly RankedValue[]; readonly label: string }) {
  const [most, least] = [values[0]!.value, values.at(-1)!.value]
  const bins = new Array<number>(BINS).fill(0)
  for (const { value } of values)
    bins[Math.min(BINS - 1, Math.floor((BINS * (value - least)) / (most - least || 1)))]!++
  const highest = mostOf(bins)
  const step = WIDTH / BINS
  const drawBar = (number: number, index: number) => {
    const height = Math.round((number / highest) * (HEIGHT - 2))
    return `M${index * step} ${HEIGHT - 1}v${-height}h${step - 1}v${height}z`
  }

  return (
    <svg className="measure-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={bins.map(drawBar).join('')} />
      <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  )
}
