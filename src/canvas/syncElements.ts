import type { Core, ElementDefinition } from 'cytoscape'
import type { Scene } from '../scene/scene.ts'
import { toElements } from './toElements.ts'

/** Makes Cytoscape hold exactly the elements of a scene; what has not changed is left alone. */
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

/** An edge whose ends or bends differ, and a node of another kind, are made anew: Cytoscape cannot change those. */
function isSameElement(wanted: ElementDefinition | undefined, present: Readonly<Record<string, unknown>>): boolean {
  if (!wanted) return false
  return ['source', 'target', 'weights', 'shape', 'points'].every((key) => wanted.data[key] === present[key])
}
