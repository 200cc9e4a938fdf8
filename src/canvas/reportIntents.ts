import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { ActorId, Point } from '../model/dataset.ts'
import type { PointerTarget } from '../workspace/workspaceState.ts'
import type { CanvasIntent } from './canvas.ts'

/** Follows the pointer in Cytoscape and reports gestures in the terms of the model. */
export function reportIntents(cy: Core, report: (intent: CanvasIntent) => void): void {
  cy.on('tap', (event) => {
    report({ kind: 'select', target: readTarget(event), extend: isExtending(event) })
  })
  cy.on('dbltap', (event) => {
    const target = readTarget(event)
    if (target) report({ kind: 'open', target })
    else if (event.target === cy) report({ kind: 'begin', at: { ...event.position } })
  })
  cy.on('cxttap', (event) => report({ kind: 'menu', target: readTarget(event), at: onPage(event) }))
  cy.on('taphold', (event) => {
    if ((event.originalEvent as Event).type.startsWith('touch'))
      report({ kind: 'menu', target: readTarget(event), at: onPage(event) })
  })
  cy.on('mouseover mouseout', 'node, edge', (event) => {
    const target = event.type === 'mouseover' ? readTarget(event) : null
    report({ kind: 'hover', target, at: onPage(event) })
  })
  followDrag(cy, report)
  followBox(cy, report)
}

function followDrag(cy: Core, report: (intent: CanvasIntent) => void): void {
  let from: Point | null = null
  cy.on('grab', '.actor', (event) => {
    from = { ...event.target.position() }
  })
  cy.on('dragfree', '.actor', (event) => {
    const node = event.target as NodeSingular
    const to = node.position()
    if (!from || (Math.abs(to.x - from.x) < 1 && Math.abs(to.y - from.y) < 1)) return
    report({ kind: 'move', positions: new Map([[node.data('actor') as ActorId, { ...to }]]) })
  })
}

function followBox(cy: Core, report: (intent: CanvasIntent) => void): void {
  let boxed: ActorId[] = []
  let extend = false
  cy.on('boxstart', (event) => {
    boxed = []
    extend = isExtending(event)
    cy.nodes('.actor').selectify()
  })
  cy.on('box', '.actor', (event) => {
    boxed.push(event.target.data('actor') as ActorId)
  })
  cy.on('boxend', () => {
    // Cytoscape reports the boxed elements after the end of the box.
    setTimeout(() => {
      cy.elements().unselect()
      cy.nodes('.actor').unselectify()
      report({ kind: 'select-box', actors: boxed, extend })
    })
  })
}

function readTarget({ target, cy }: EventObject): PointerTarget | null {
  if (target === cy) return null
  const { tie, relations, actor } = target.data()
  if (tie) return { kind: 'tie', relations }
  return target.hasClass('actor') ? { kind: 'actor', actor } : null
}

function isExtending({ originalEvent }: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent
  return shiftKey || ctrlKey || metaKey
}

function onPage({ originalEvent }: EventObject): Point {
  const { clientX, clientY, touches } = originalEvent as MouseEvent & { touches?: TouchList }
  const touch = touches?.[0]
  return touch ? { x: touch.clientX, y: touch.clientY } : { x: clientX, y: clientY }
}
