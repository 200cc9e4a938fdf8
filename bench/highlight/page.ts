import cytoscape from 'cytoscape'
import { createCanvas } from '../../src/canvas/createCanvas.ts'
import { createStylesheet } from '../../src/canvas/stylesheet.ts'
import { syncElements } from '../../src/canvas/syncElements.ts'
import type { ActorId, RelationId } from '../../src/model/dataset.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { fitCamera, toPan } from '../../src/scene/camera.ts'
import { composeHighlight } from '../../src/scene/composeHighlight.ts'
import { composeScene } from '../../src/scene/composeScene.ts'
import type { Scene } from '../../src/scene/scene.ts'
import { generateDataset } from '../generateDataset.ts'
import { UNTOUCHED } from '../ours.ts'

export interface HighlightFigures {
  readonly elements: number
  readonly highlighted: number
  /** From the call until the next frame has been drawn, in ms, each time. */
  readonly classes: readonly number[]
  readonly overlay: readonly number[]
}

const TIMES = 15
const STEPS = 4
const WINDOW = { width: 1280, height: 800 }

/** Lights a path of four relations, by Cytoscape's classes and on the overlay, in turn. */
async function measureHighlight(actors: number): Promise<HighlightFigures> {
  const dataset = generateDataset(actors)
  const arrangement = arrange(dataset, { ...UNTOUCHED, layout: 'layered' })
  const scene = composeScene(dataset, arrangement, {
    theme: 'light',
    actors: new Map(),
    relations: new Map(),
  })
  const path = findPath([...dataset.relations.values()])
  const part = composeHighlight(scene, path)
  return {
    elements: scene.actors.length + scene.lines.length,
    highlighted: part.actors.length + part.lines.length,
    overlay: await onOverlay(scene, part),
    classes: await byClasses(scene, part),
  }
}

async function onOverlay(scene: Scene, part: Scene): Promise<number[]> {
  const container = addContainer()
  const canvas = createCanvas(container, () => {})
  canvas.show(scene, true)
  canvas.look(fitCamera(scene.bounds, { ...WINDOW, insets: { left: 0, right: 0, top: 0, bottom: 0 } }))
  while (!container.dataset['ready']) await frame()
  const times = await repeat(
    () => canvas.highlight(part),
    () => canvas.highlight(null),
  )
  canvas.destroy()
  container.remove()
  return times
}

async function byClasses(scene: Scene, part: Scene): Promise<number[]> {
  const container = addContainer()
  const style = [
    ...createStylesheet('#000000'),
    { selector: '.pale', style: { opacity: 0.16 } },
    { selector: '.lit', style: { opacity: 1 } },
  ]
  const cy = cytoscape({ container, style })
  syncElements(cy, scene)
  const camera = fitCamera(scene.bounds, { ...WINDOW, insets: { left: 0, right: 0, top: 0, bottom: 0 } })
  cy.viewport({ zoom: camera.zoom, pan: toPan(camera, WINDOW) })
  const wanted = new Set<string>([...part.actors, ...part.lines].map(({ id }) => id))
  const lit = cy.elements().filter((element) => wanted.has(element.id()))
  const rest = cy.elements().difference(lit)
  const times = await repeat(
    () =>
      cy.batch(() => {
        rest.addClass('pale')
        lit.addClass('lit')
      }),
    () => cy.batch(() => cy.elements().removeClass('pale lit')),
  )
  cy.destroy()
  container.remove()
  return times
}

async function repeat(light: () => void, clear: () => void): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    for (let wait = 0; wait < 5; wait++) await frame()
    const start = performance.now()
    light()
    await frame()
    await task()
    times.push(performance.now() - start)
    clear()
  }
  return times
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/** A task after the frame: by then it has been drawn. */
function task(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function addContainer(): HTMLElement {
  const container = document.createElement('div')
  container.className = 'surface'
  container.style.cssText = `position: fixed; inset: 0; width: ${WINDOW.width}px; height: ${WINDOW.height}px`
  document.body.append(container)
  return container
}

function findPath(
  relations: readonly { readonly id: RelationId; readonly source: ActorId; readonly target: ActorId }[],
) {
  const path = { actors: new Set<ActorId>(), relations: new Set<RelationId>() }
  let at = relations[0]!.source
  for (let step = 0; step < STEPS; step++) {
    const next = relations.find(
      ({ id, source, target }) => !path.relations.has(id) && (source === at || target === at),
    )!
    path.relations.add(next.id)
    path.actors.add(next.source).add(next.target)
    at = next.source === at ? next.target : next.source
  }
  return path
}

Object.assign(window, { measureHighlight })
