import type { Core, ElementDefinition } from 'cytoscape'
import type { Scene } from '../scene/scene.ts'
import { toElements } from './toElements.ts'

/** Updates Cytoscape to the elements of a scene, without touching those that have not changed. */
export function syncElements(cy: Core, scene: Scene): void {
  const wanted = new Map(toElements(scene).map((element) => [element.data.id!, element]))
  cy.batch(() => {
    cy.elements()
      .filter((element) => !isSameElement(wanted.get(element.id()), element.data()))
      .remove()
    const added: ElementDefinition[] = []
    for (const [id, element] of wanted) {
      const present = cy.getElementById(id)
      if (present.empty()) {
        added.push({
          ...element,
          selectable: false,
          grabbable: element.classes === 'actor' && element.data['actor'] !== null,
        })
        continue
      }
      if (JSON.stringify(present.data()) !== JSON.stringify(element.data)) present.data(element.data)
      if (element.position) {
        const { x, y } = present.position()
        if (x !== element.position.x || y !== element.position.y) present.position({ ...element.position })
      }
    }
    cy.add(added)
  })
}

/** Replaces an edge whose ends or bends differ, and a node of a different kind: Cytoscape cannot change those. */
function isSameElement(wanted: ElementDefinition | undefined, present: Readonly<Record<string, unknown>>): boolean {
  if (!wanted) return false
  return ['source', 'target', 'weights', 'shape', 'points'].every((key) => wanted.data[key] === present[key])
}
