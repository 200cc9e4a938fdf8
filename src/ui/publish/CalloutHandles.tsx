import type { KeyboardEvent, PointerEvent } from 'react'
import { useState } from 'react'
import type { Point } from '../../model/dataset.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import type { ChoosingProps } from './choices.ts'
import { usePublishingWords } from './usePublishingWords.ts'

interface CalloutHandlesProps extends ChoosingProps {
  readonly figure: MadeFigure
}

/** A drag of a callout, in px of the figure. */
interface Drag {
  readonly index: number
  readonly start: Point
  readonly by: Point
}

/** How far an arrow key moves a callout, in px of the figure. */
const STEP = 12
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

/** Handles over the preview by which callouts are moved, by pointer or by arrow keys. */
export function CalloutHandles({ figure, choices: { design, preset }, onChange }: CalloutHandlesProps) {
  const words = usePublishingWords().publishing.callouts
  const [drag, setDrag] = useState<Drag | null>(null)
  const { width, height, diagram } = figure

  const move = (index: number, { x, y }: Point) => {
    const { box } = figure.callouts.find((one) => one.index === index)!
    const at = {
      x: round((box.x + box.width / 2 + x - diagram.x) / diagram.width),
      y: round((box.y + box.height / 2 + y - diagram.y) / diagram.height),
    }
    const callouts = design.callouts.map((one, each) =>
      each === index ? { ...one, positions: { ...one.positions, [preset]: at } } : one,
    )
    onChange({ design: { ...design, callouts } })
  }
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent<SVGRectElement>): Point => {
    const scale = width / currentTarget.ownerSVGElement!.getBoundingClientRect().width
    return { x: (clientX - drag!.start.x) * scale, y: (clientY - drag!.start.y) * scale }
  }
  const press = (index: number, event: KeyboardEvent) => {
    const by = ARROWS[event.key]
    if (!by) return
    event.preventDefault()
    move(index, by)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG
    <svg
      className="callout-handles"
      role="group"
      aria-label={words.title}
      {...{ width, height, viewBox: `0 0 ${width} ${height}` }}
    >
      {figure.callouts.map(({ index, box }) => {
        const by = drag?.index === index ? drag.by : { x: 0, y: 0 }
        return (
          // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
          <rect
            key={index}
            {...{ ...box, x: box.x + by.x, y: box.y + by.y }}
            role="button"
            tabIndex={0}
            aria-label={words.move(index + 1)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId)
              setDrag({ index, start: { x: event.clientX, y: event.clientY }, by: { x: 0, y: 0 } })
            }}
            onPointerMove={(event) => drag && setDrag({ ...drag, by: follow(event) })}
            onPointerUp={(event) => {
              const moved = drag && follow(event)
              setDrag(null)
              if (moved && (moved.x !== 0 || moved.y !== 0)) move(index, moved)
            }}
            onPointerCancel={() => setDrag(null)}
            onKeyDown={(event) => press(index, event)}
          />
        )
      })}
    </svg>
  )
}

/** A ten-thousandth of the diagram is less than a px. */
function round(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
