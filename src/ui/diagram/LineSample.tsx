import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { drawLine } from '../../publish/drawing/drawLine.ts'
import { writeItem } from '../../publish/svg/writeItem.ts'
import { getLineLook, INFERRED_DASH } from '../../scene/look/lineLook.ts'
import type { Theme } from '../../scene/look/palette.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import { deriveTheme } from '../../workspace/derive/deriveScene.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'

const WIDTH = 40
const HEIGHT = 14

interface LineSampleProps {
  readonly sign: Sign
  readonly status?: Status
  readonly symmetric?: boolean
  /** From the end to the start, as a relation is read from its target. */
  readonly reversed?: boolean
  /** Dotted, since nobody states it. */
  readonly inferred?: boolean
}

/** A piece of the very line that the diagram draws. The words beside it say what it means. */
export function LineSample({
  sign,
  status = 'actual',
  symmetric = false,
  reversed = false,
  inferred = false,
}: LineSampleProps) {
  const theme = useWorkspaceState(deriveTheme)
  return (
    <img
      className="line-sample"
      src={drawSample(theme, { sign, status, symmetric, reversed, inferred })}
      width={WIDTH}
      height={HEIGHT}
      alt=""
    />
  )
}

function drawSample(theme: Theme, { sign, status, symmetric, reversed, inferred }: Required<LineSampleProps>): string {
  const look = getLineLook(sign, status, PALETTES[theme])
  const points = [
    { x: 2, y: HEIGHT / 2 },
    { x: WIDTH - 2, y: HEIGHT / 2 },
  ]
  const [startMark, endMark] = symmetric
    ? (['none', 'none'] as const)
    : reversed
      ? ([look.mark, 'none'] as const)
      : (['none', look.mark] as const)
  const line = drawLine({
    ...look,
    dash: inferred ? INFERRED_DASH : look.dash,
    points,
    startMark,
    endMark,
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${writeItem(line)}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
