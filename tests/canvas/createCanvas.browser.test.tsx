import '../../src/ui/diagram/diagram.css'
import { afterEach, expect, test } from 'vitest'
import { createCanvas } from '../../src/canvas/createCanvas.ts'
import { fitCamera } from '../../src/scene/camera.ts'
import { composeHighlight } from '../../src/scene/composeHighlight.ts'
import { drawTribes } from './drawTribes.ts'

const { scene } = drawTribes()
const containers: HTMLElement[] = []

afterEach(() => {
  for (const container of containers.splice(0)) container.remove()
})

function addContainer(): HTMLElement {
  const container = document.createElement('div')
  container.style.cssText = 'position: fixed; inset: 0; width: 1200px; height: 800px'
  document.body.append(container)
  containers.push(container)
  return container
}

async function open() {
  const container = addContainer()
  const canvas = createCanvas(container, () => {})
  canvas.show(scene, true)
  canvas.look(fitCamera(scene.bounds, { width: 1200, height: 800, insets: { left: 0, right: 0, top: 0, bottom: 0 } }))
  return { container, canvas }
}

test('the first picture comes straight from the scene, and stays where it is when Cytoscape takes over', async () => {
  const { container, canvas } = await open()
  const still = container.querySelector('.overlay [data-name="actors/gavev"]')!.getBoundingClientRect()
  await expect.poll(() => container.dataset['ready']).toBe('true')
  expect(container.querySelector('.overlay [data-name="actors/gavev"]')).toBeNull()
  canvas.highlight(composeHighlight(scene, { actors: new Set(['gavev' as never]), relations: new Set() }))
  const later = container.querySelector('.overlay [data-name="actors/gavev"] path')!.getBoundingClientRect()
  expect(Math.abs(later.x - still.x) + Math.abs(later.y - still.y)).toBeLessThan(2)
  canvas.destroy()
})

test('what is highlighted is drawn over the rest, which turns pale, and goes away again', async () => {
  const { container, canvas } = await open()
  await expect.poll(() => container.dataset['ready']).toBe('true')
  canvas.highlight(
    composeHighlight(scene, {
      actors: new Set(['gavev', 'kotun'] as never[]),
      relations: new Set(['gavev-kotun'] as never[]),
    }),
  )
  expect(container.querySelectorAll('.overlay #actors > g')).toHaveLength(2)
  expect(container.querySelectorAll('.overlay #relations > g')).toHaveLength(1)
  expect(container.querySelector('.base')!.classList.contains('pale')).toBe(true)
  canvas.highlight(null)
  expect(container.querySelectorAll('.overlay #actors > g')).toHaveLength(0)
  expect(container.querySelector('.base')!.classList.contains('pale')).toBe(false)
  canvas.destroy()
})
