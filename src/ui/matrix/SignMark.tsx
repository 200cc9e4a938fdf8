import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getLineLook } from '../../scene/look/lineLook.ts'
import type { Theme } from '../../scene/look/palette.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import { drawCell } from '../../scene/matrix/drawCell.ts'

const SIZE = 20
const MARK = 13
const CORNER = { x: 0, y: 0 }

interface SignMarkProps {
  readonly sign: Sign
  readonly status: Status
  readonly ringed: boolean
  readonly theme: Theme
}

/** The mark of a sign, as the matrix of the diagram draws it. */
export function SignMark({ sign, status, ringed, theme }: SignMarkProps) {
  const palette = PALETTES[theme]
  const look = getLineLook(sign, status, palette)
  const inset = (SIZE - MARK) / 2
  const parts = drawCell(look, { x: inset, y: inset, width: MARK, height: MARK }, CORNER, ringed ? palette.ink : null)
  return (
    <svg width={SIZE} height={SIZE} aria-hidden="true" opacity={look.opacity}>
      {parts.map(({ path, fill, stroke, strokeWidth, dash }) => (
        <path
          key={path}
          d={path}
          fill={fill ?? 'none'}
          stroke={stroke ?? 'none'}
          strokeWidth={strokeWidth}
          strokeDasharray={dash.join(' ')}
        />
      ))}
    </svg>
  )
}
