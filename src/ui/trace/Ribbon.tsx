import { Fragment } from 'react'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getBuiltInActorType } from '../../model/vocabulary.ts'
import { outlinePath } from '../../publish/drawing/drawActor.ts'
import { drawLine } from '../../publish/drawing/drawLine.ts'
import { writeItem } from '../../publish/svg/writeItem.ts'
import { getActorLook } from '../../scene/look/actorLook.ts'
import { getGlyph } from '../../scene/look/glyphs.ts'
import { getLineLook } from '../../scene/look/lineLook.ts'
import type { Palette } from '../../scene/look/palette.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import { wrapText } from '../../scene/text/wrapText.ts'
import { deriveTheme } from '../../workspace/derive/deriveScene.ts'
import { printName, printText } from '../printText.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Step } from './listSteps.ts'

const STEP_WIDTH = 88
const STEP_HEIGHT = 14
const LABEL_SIZE = 13
const LINE_HEIGHT = 16
const TEXT_START = 30
const TEXT_WIDTH = 92

/** A path from left to right as the diagram draws it, with verb and source numbers on each step. */
export function Ribbon({ start, steps }: { readonly start: ActorId; readonly steps: readonly Step[] }) {
  const words = useWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)!
  const palette = PALETTES[useWorkspaceState(deriveTheme)]

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <figure className="ribbon" tabIndex={0} aria-label={words.ribbon} title={words.sourceNumbers}>
      <Pill dataset={dataset} actor={start} palette={palette} />
      {steps.map((step) => (
        <Fragment key={step.relation.id}>
          <span className="ribbon-step">
            <span>{printText(step.verb)}</span>
            <img src={drawStep(step, palette)} width={STEP_WIDTH} height={STEP_HEIGHT} alt="" />
            <small className="quiet">
              {step.relation.status === 'actual' ? null : `${words.status(step.relation.status)} `}
              {step.sources.map((number) => `[${number}]`).join(' ')}
            </small>
          </span>
          <Pill dataset={dataset} actor={step.to} palette={palette} />
        </Fragment>
      ))}
    </figure>
  )
}

interface PillProps {
  readonly dataset: Dataset
  readonly actor: ActorId
  readonly palette: Palette
}

function Pill({ dataset, actor, palette }: PillProps) {
  const name = printName(dataset, actor)
  const type = getBuiltInActorType(dataset.vocabulary, dataset.actors.get(actor)!.type)
  const look = getActorLook(type, palette)
  const { lines, width } = wrapText(name, { size: LABEL_SIZE, weight: 500, maxWidth: TEXT_WIDTH, maxLines: 3 })
  const box = {
    x: 1,
    y: 1,
    width: Math.ceil(width) + TEXT_START + 10,
    height: Math.max(32, lines.length * LINE_HEIGHT + 8),
  }
  const middle = box.y + box.height / 2
  const firstLine = middle - ((lines.length - 1) * LINE_HEIGHT) / 2

  return (
    <svg width={box.width + 2} height={box.height + 2} role="img" aria-label={name}>
      <title>{name}</title>
      <path
        d={outlinePath({ box, shape: look.shape })}
        fill={look.fill}
        stroke={look.edge}
        strokeWidth={look.edgeWidth}
        strokeDasharray={look.edgeDash.join(' ')}
      />
      <path
        d={getGlyph(type)}
        transform={`translate(9 ${middle - 8})`}
        fill="none"
        stroke={palette.quiet}
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={TEXT_START}
          y={firstLine + index * LINE_HEIGHT}
          dominantBaseline="central"
          fontSize={LABEL_SIZE}
          fontWeight="500"
          fill={palette.ink}
        >
          {line}
        </text>
      ))}
    </svg>
  )
}

/** The line of a step as the address of a picture: pictures cannot run anything. */
function drawStep({ relation, sign, symmetric, inverse }: Step, palette: Palette): string {
  const look = getLineLook(sign, relation.status, palette)
  const points = [2, STEP_WIDTH - 2].map((x) => ({ x, y: STEP_HEIGHT / 2 }))
  const line = drawLine({
    ...look,
    points,
    startMark: inverse && !symmetric ? look.mark : 'none',
    endMark: inverse || symmetric ? 'none' : look.mark,
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${STEP_WIDTH}" height="${STEP_HEIGHT}">${writeItem(line)}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
