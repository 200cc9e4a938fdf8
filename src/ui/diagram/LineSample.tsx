import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { drawLine } from '../../publish/drawing/drawLine.ts'
import { writeItem } from '../../publish/svg/writeItem.ts'
import { boxAround } from '../../scene/geometry.ts'
import { DOTTED, getLineLook } from '../../scene/look/lineLook.ts'
import type { Theme } from '../../scene/look/palette.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import { drawCell } from '../../scene/matrix/drawCell.ts'
import { deriveTheme } from '../../workspace/derive/deriveScene.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'

const WIDTH = 40
const HEIGHT = 14
const MARK = 12

interface LineSampleProps {
  readonly sign: Sign
  readonly status?: Status
  readonly symmetric?: boolean
  /** Drawn backwards, for a relation read from its target. */
  readonly reversed?: boolean
  /** Begins with a ring, because others have a status. */
  readonly ringed?: boolean
  /** Dotted, because nobody states it. */
  readonly inferred?: boolean
  /** As in a matrix cell. */
  readonly inCell?: boolean
}

/** A piece of the line that the diagram draws, or the mark of a cell. The text next to it explains it. */
export function LineSample({
  sign,
  status = 'actual',
  symmetric = false,
  reversed = false,
  ringed = false,
  inferred = false,
  inCell = false,
}: LineSampleProps) {
  const theme = useWorkspaceState(deriveTheme)
  return (
    <img
      className="line-sample"
      src={drawSample(theme, { sign, status, symmetric, reversed, ringed, inferred, inCell })}
      width={WIDTH}
      height={HEIGHT}
      alt=""
    />
  )
}

function drawSample(
  theme: Theme,
  { sign, status, symmetric, reversed, ringed, inferred, inCell }: Required<LineSampleProps>,
): string {
  const look = getLineLook(sign, status, PALETTES[theme])
  const points = [
    { x: 2, y: HEIGHT / 2 },
    { x: WIDTH - 2, y: HEIGHT / 2 },
  ]
  const [startMark, endMark] = symmetric
    ? (['none', 'none'] as const)
    : reversed
      ? ([look.mark, 'none'] as const)
      : ([ringed ? 'ring' : 'none', look.mark] as const)
  const line = drawLine({
    ...look,
    dash: inferred ? DOTTED : look.dash,
    points,
    startMark,
    endMark,
    ...(inCell && { cell: drawCell(look, boxAround({ x: WIDTH / 2, y: HEIGHT / 2 }, MARK, MARK), points[0]!, null) }),
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${writeItem(line)}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
