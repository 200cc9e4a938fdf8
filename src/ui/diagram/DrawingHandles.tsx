import './drawing.css'
import { Plus } from 'lucide-react'
import type { PointerEvent, RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Point } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import type { SceneActor } from '../../scene/scene.ts'
import type { DrawingHandle } from '../../workspace/derive/listHandles.ts'
import { findActorAt, listHandles } from '../../workspace/derive/listHandles.ts'
import { useEditingWords } from '../edit/useEditingWords.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { CanvasConnection } from './connectCanvas.ts'
import { dropHandle } from './dropHandle.ts'
import type { SurfaceFrame } from './toScreen.ts'
import { fromScreen, printMove, toScreen } from './toScreen.ts'
import { useFollowed } from './useFollowed.ts'

interface Drag {
  readonly handle: DrawingHandle
  /** Where the pointer is, in the scene. */
  readonly to: Point
  readonly over: SceneActor | null
}

/** What can be dragged at what is selected: a new relation of an actor, or an end of a line to another actor. */
export function DrawingHandles({ connected }: { readonly connected: RefObject<CanvasConnection | null> }) {
  const words = useEditingWords().editing.drawing
  const workspace = useWorkspace()
  const sheet = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  /** Whether the click that follows belongs to a drag. */
  const isDragged = useRef(false)
  const selection = useWorkspaceState((state) => state.view.selection)
  const surface = useWorkspaceState((state) => state.surface)
  useFollowed(connected)
  useEscape(drag !== null, () => setDrag(null))
  const scene = connected.current?.scene()
  if (!scene || !surface) return null

  const frame = { camera: connected.current!.camera(), surface }
  const handles = listHandles(workspace.getState(), scene)
  const toScene = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = sheet.current!.getBoundingClientRect()
    return fromScreen({ x: clientX - left, y: clientY - top }, frame)
  }
  const move = (handle: DrawingHandle) => (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const to = toScene(event)
    isDragged.current = true
    setDrag({ handle, to, over: findActorAt(scene, to) ?? null })
  }
  const drop = () => {
    if (drag) dropHandle(workspace, drag.handle, drag.over?.actor ?? null)
    setDrag(null)
  }

  return (
    <div ref={sheet} className="drawing" data-selected={selection.actors.length}>
      {drag ? <DrawnLine from={toScreen(drag.handle.at, frame)} drag={drag} frame={frame} /> : null}
      {handles.map((handle) => (
        <button
          type="button"
          key={handle.kind === 'relate' ? 'relate' : handle.end}
          className={`handle ${handle.kind}`}
          style={{ transform: printMove(toScreen(handle.at, frame)) }}
          // The keyboard has the line for entries and the fields for it.
          tabIndex={-1}
          title={words[handle.kind]}
          aria-label={words[handle.kind]}
          onPointerDown={(event) => {
            isDragged.current = false
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerMove={move(handle)}
          onPointerUp={drop}
          onPointerCancel={() => setDrag(null)}
          onClick={() => !isDragged.current && handle.kind === 'relate' && dropHandle(workspace, handle, null)}
        >
          {handle.kind === 'relate' ? <Plus size={14} aria-hidden="true" /> : null}
        </button>
      ))}
    </div>
  )
}

/** The line that is being drawn, and the actor on which it would end. */
function DrawnLine({ from, drag, frame }: { readonly from: Point; readonly drag: Drag; readonly frame: SurfaceFrame }) {
  const to = toScreen(drag.to, frame)
  const target = drag.over && toScreenBox(drag.over.box, frame)

  return (
    <svg aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {target ? <rect {...target} rx={4} /> : null}
    </svg>
  )
}

/** Esc leaves everything as it was while something is dragged, and does nothing else. */
function useEscape(isDragging: boolean, cancel: () => void): void {
  const latest = useRef(cancel)
  latest.current = cancel
  useEffect(() => {
    if (!isDragging) return
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', hear, { capture: true })
    return () => removeEventListener('keydown', hear, { capture: true })
  }, [isDragging])
}

function toScreenBox({ x, y, width, height }: Box, frame: SurfaceFrame): Box {
  return { ...toScreen({ x, y }, frame), width: width * frame.camera.zoom, height: height * frame.camera.zoom }
}
