import type { PointerEvent } from 'react'
import { useRef, useState } from 'react'
import { toAnchor } from '../../analysis/stakeholders/dimension.ts'
import type { ActorId } from '../../model/dataset.ts'
import { INSET } from '../../scene/stakeholders/placeStakeholders.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { rate } from '../../workspace/commands/rate.ts'
import type { Axes } from '../../workspace/view.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** The distance in px from which on a press is a drag. */
const DRAG = 5

/** An actor that is dragged, and where the pointer is in the window. */
interface Dragged {
  readonly actor: ActorId
  readonly x: number
  readonly y: number
}

export interface ScoreDrag {
  /** The actor that is dragged and the pointer; `null` if there is none. */
  readonly dragged: Dragged | null
  /** The actor whose scores were opened last here. */
  readonly opened: ActorId | null
  /** The handlers of something that can be dragged onto the grid. A press that is no drag opens its scores. */
  readonly listen: (actor: ActorId) => object
}

/** Lets actors be dropped onto the grid: where one falls are the scores of the rater, as one step. */
export function useScoreDrag(
  grid: { readonly current: HTMLElement | null },
  axes: Axes,
  rater: string | null,
): ScoreDrag {
  const workspace = useWorkspace()
  const from = useRef<Dragged | null>(null)
  /** Whether the next click only ends a drag. */
  const isDrop = useRef(false)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [opened, setOpened] = useState<ActorId | null>(null)
  const open = (actor: ActorId) => {
    setOpened(actor)
    // The details, which would cover the scores on a phone, stay as they are.
    workspace.run(changeView({ selection: { actors: [actor], relations: [] } }))
  }
  const end = () => {
    from.current = null
    setDragged(null)
  }
  const drop = ({ actor, x, y }: Dragged) => {
    const box = grid.current!.getBoundingClientRect()
    const [across, up] = [x - box.left, box.bottom - y]
    if (across < 0 || up < 0 || across > box.width || up > box.height) return
    const toShare = (at: number, size: number) => (at - INSET) / (size - 2 * INSET)
    const judge = (dimension: string, share: number) => ({ actor, dimension, rater, value: toAnchor(dimension, share) })
    const judgements = [
      judge(axes.x, toShare(across, box.width)),
      ...(axes.x === axes.y ? [] : [judge(axes.y, toShare(up, box.height))]),
    ]
    workspace.run(rate(judgements, Date.now()))
    open(actor)
  }
  const listen = (actor: ActorId) => ({
    onPointerDown: ({ button, clientX: x, clientY: y, currentTarget, pointerId }: PointerEvent) => {
      if (button !== 0) return
      currentTarget.setPointerCapture(pointerId)
      from.current = { actor, x, y }
      isDrop.current = false
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent) => {
      const start = from.current
      if (start && (dragged || Math.hypot(x - start.x, y - start.y) >= DRAG)) setDragged({ actor, x, y })
    },
    onPointerUp: () => {
      if (dragged) drop(dragged)
      isDrop.current = dragged !== null
      end()
    },
    onPointerCancel: end,
    onClick: () => {
      if (!isDrop.current) open(actor)
      isDrop.current = false
    },
  })
  return { dragged, opened, listen }
}
