import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import { createStylesheet } from '../../src/canvas/stylesheet.ts'
import { syncElements } from '../../src/canvas/syncElements.ts'
import { centreOf } from '../../src/scene/geometry.ts'
import { drawTribes } from './drawTribes.ts'

const { scene } = drawTribes({ layout: 'matrix', page: { aspect: 0.8, readable: 1200, mostActors: 16 } })

function open() {
  const container = document.createElement('div')
  container.style.cssText = 'position: fixed; inset: 0'
  document.body.append(container)
  const cy = cytoscape({ container, style: createStylesheet('#7a3b8f') })
  syncElements(cy, scene)
  return cy
}

test('each cell of a matrix takes the pointer as a whole, and is its tie', () => {
  const cy = open()
  for (const { id, tie, relations, points } of scene.lines) {
    const cell = cy.getElementById(id)
    const [from, to] = points as [(typeof points)[0], (typeof points)[0]]
    expect(cell.data()).toMatchObject({ tie, relations })
    expect(cell.width()).toBeCloseTo(to.x - from.x)
    expect(cell.height()).toBeCloseTo(to.y - from.y)
  }
  expect(cy.edges().length).toBe(0)
  cy.destroy()
})

test('names of columns are turned within their own column', () => {
  const cy = open()
  for (const { id, box, text } of scene.actors) {
    expect(cy.getElementById(id).numericStyle('text-rotation')).toBeCloseTo(text.turned ? -Math.PI / 2 : 0)
    const { x, y } = cy.getElementById(id).position()
    expect({ x, y }).toEqual(centreOf(box))
    const { x1, x2, y1, y2 } = cy.getElementById(id).boundingBox({ includeNodes: false, includeLabels: true })
    expect(x1).toBeGreaterThan(box.x - 4)
    expect(x2).toBeLessThan(box.x + box.width + 4)
    expect(y1).toBeGreaterThan(box.y - 4)
    expect(y2).toBeLessThan(box.y + box.height + 4)
  }
  cy.destroy()
})
