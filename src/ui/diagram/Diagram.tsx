import './diagram.css'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Point } from '../../model/dataset.ts'
import { measureSurface } from '../../workspace/commands/measureSurface.ts'
import { canDraw } from '../../workspace/derive/canDraw.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'
import type { CanvasConnection } from './connectCanvas.ts'
import { connectCanvas } from './connectCanvas.ts'
import { DiagramControls } from './DiagramControls.tsx'
import { DiagramState } from './DiagramState.tsx'
import { LaterText } from './LaterText.tsx'
import { obey } from './obey.ts'
import { steer } from './steer.ts'
import { useHover } from './useHover.ts'
import { useSpeech } from './useSpeech.ts'

/** The card can load later: there is nothing to point at before the diagram is drawn. */
const HoverCard = lazy(() =>
  import('./HoverCard.tsx').then(
    ({ HoverCard }) => ({ default: HoverCard }),
    () => ({ default: () => null }),
  ),
)

/** What is drawn by hand starts from what is selected. */
const DrawingHandles = lazy(() =>
  import('./DrawingHandles.tsx').then(
    ({ DrawingHandles }) => ({ default: DrawingHandles }),
    () => ({ default: () => null }),
  ),
)

const NewActorField = lazy(() =>
  import('./NewActorField.tsx').then(
    ({ NewActorField }) => ({ default: NewActorField }),
    () => ({ default: () => null }),
  ),
)

function hasSelection({ view: { selection } }: WorkspaceState): boolean {
  return selection.actors.length + selection.relations.length > 0
}

export function Diagram() {
  const { workspace, words, ports } = useSurroundings()
  const surface = useRef<HTMLDivElement>(null)
  const spoken = useRef<HTMLParagraphElement>(null)
  useSpeech(surface, spoken)
  const [hover, point] = useHover(surface)
  const connection = useRef<CanvasConnection>(null)
  const [begun, begin] = useState<Point | null>(null)
  const isDrawable = useWorkspaceState((state) => hasSelection(state) && canDraw(state))
  const actors = useWorkspaceState((state) => state.dataset?.actors.size ?? 0)
  const relations = useWorkspaceState((state) => state.dataset?.relations.size ?? 0)

  useEffect(() => {
    const canvas = ports.createCanvas(surface.current!, (intent) => {
      // Who is gone can be seen, and nothing more.
      if (workspace.getState().shownComparison && intent.kind !== 'camera' && intent.kind !== 'resize') return
      if (intent.kind === 'hover') point(intent)
      else if (intent.kind === 'begin') begin(canDraw(workspace.getState()) ? intent.at : null)
      else obey(workspace, intent)
    })
    workspace.run(measureSurface(canvas.viewport()))
    const connected = connectCanvas(workspace, canvas, words)
    connection.current = connected
    const stopSteering = steer(workspace, connected, surface.current!)
    return () => {
      stopSteering()
      connected.disconnect()
      canvas.destroy()
    }
  }, [workspace, words, ports, point])

  return (
    <section className="diagram">
      <div
        ref={surface}
        className="surface"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the arrow keys, and so the focus
        tabIndex={0}
        aria-label={words.diagram.name(actors, relations)}
      />
      <p ref={spoken} className="hidden-label spoken" role="status" />
      <LaterText />
      <DiagramState />
      <DiagramControls />
      <Suspense fallback={null}>{isDrawable ? <DrawingHandles connected={connection} /> : null}</Suspense>
      <Suspense fallback={null}>
        {begun ? <NewActorField connected={connection} at={begun} onClose={() => begin(null)} /> : null}
      </Suspense>
      <Suspense fallback={null}>{hover?.target ? <HoverCard target={hover.target} at={hover.at} /> : null}</Suspense>
    </section>
  )
}
