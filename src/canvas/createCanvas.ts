import type { Core } from 'cytoscape'
import type { Camera } from '../scene/camera.ts'
import { fromPan, LEAST_ZOOM, MOST_ZOOM, toPan } from '../scene/camera.ts'
import type { Scene } from '../scene/scene.ts'
import type { Canvas, CanvasIntent } from './canvas.ts'
import { createOverlay } from './createOverlay.ts'
import { followWheel } from './followWheel.ts'
import { reportIntents } from './reportIntents.ts'
import { createStylesheet } from './stylesheet.ts'
import { syncElements } from './syncElements.ts'

/**
 * Creates a drawing surface in an element. The first scene appears at once as a still picture; Cytoscape loads
 * meanwhile, then replaces it with an identical one.
 */
export function createCanvas(container: HTMLElement, report: (intent: CanvasIntent) => void): Canvas {
  const base = document.createElement('div')
  base.className = 'base'
  container.append(base)
  const overlay = createOverlay(container)
  let cy: Core | undefined
  let scene: Scene | null = null
  let movable = true
  let part: Scene | null = null
  let camera: Camera = { x: 0, y: 0, zoom: 1 }
  let destroyed = false

  const viewport = () => ({ width: container.clientWidth, height: container.clientHeight })
  const draw = () => {
    // Until Cytoscape is loaded, the overlay shows everything.
    overlay.show(cy ? part : (part ?? scene))
    base.classList.toggle('pale', part !== null)
  }
  const aim = () => {
    overlay.look(camera, viewport())
    cy?.viewport({ zoom: camera.zoom, pan: toPan(camera, viewport()) })
  }
  const onCamera = () => {
    if (!cy) return
    const next = fromPan(cy.pan(), cy.zoom(), viewport())
    overlay.look(next, viewport())
    if (isSame(next, camera)) return
    camera = next
    report({ kind: 'camera', camera })
  }
  const observer = new ResizeObserver(() => {
    cy?.resize()
    aim()
    report({ kind: 'resize', surface: viewport() })
  })
  observer.observe(container)

  void import('cytoscape').then(({ default: cytoscape }) => {
    if (destroyed) return
    forgoStyleElement()
    cy = cytoscape({
      container: base,
      style: createStylesheet('#7a3b8f'),
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      boxSelectionEnabled: true,
      autounselectify: false,
      selectionType: 'additive',
    })
    if (scene) syncElements(cy, scene)
    cy.autoungrabify(!movable)
    aim()
    cy.on('viewport', onCamera)
    followWheel(base, cy)
    reportIntents(cy, report)
    draw()
    container.dataset['ready'] = 'true'
  })

  return {
    show: (next, isMovable) => {
      scene = next
      movable = isMovable
      if (cy) {
        syncElements(cy, next)
        cy.autoungrabify(!movable)
      } else draw()
    },
    highlight: (next) => {
      part = next
      draw()
    },
    look: (next) => {
      camera = next
      aim()
    },
    viewport,
    destroy: () => {
      destroyed = true
      observer.disconnect()
      cy?.destroy()
      overlay.destroy()
      base.remove()
    },
  }
}

/** Cytoscape adds a style element, which the Content-Security-Policy forbids, unless its id is taken. */
function forgoStyleElement(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  const stand = document.createElement('template')
  stand.id = id
  document.head.append(stand)
}

function isSame(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01 && Math.abs(a.zoom - b.zoom) < 1e-4
}
