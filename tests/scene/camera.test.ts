import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../bench/ours.ts'
import file from '../../graph-data/iraq-security-reform/dataset.json' with { type: 'json' }
import type { DatasetFile } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { bringIntoView, fitCamera, fromPan, toPan } from '../../src/scene/camera.ts'

/** A window of 1440 by 900, below the top bar, with the legend open and the controls at the bottom. */
const WINDOW = { width: 1440, height: 852, insets: { left: 240, right: 0, top: 40, bottom: 44 } }

test('in the headline, every name of the first dataset is at least 11 px high in a window of 1440 by 900', () => {
  const dataset = toDataset(datasetSchema.parse(file) as DatasetFile)
  const { bounds, spots } = arrange(dataset, { ...UNTOUCHED, level: 'headline' })
  const { zoom } = fitCamera(bounds, WINDOW)
  for (const { id, label } of spots.values()) expect(label.size * zoom, id).toBeGreaterThanOrEqual(11)
})

test('fitCamera shows a box whole, in the middle of what the panels leave free', () => {
  const box = { x: -300, y: 40, width: 2000, height: 900 }
  const camera = fitCamera(box, WINDOW)
  const pan = toPan(camera, WINDOW)
  const [left, right] = [pan.x + box.x * camera.zoom, pan.x + (box.x + box.width) * camera.zoom]
  expect(left).toBeGreaterThanOrEqual(240)
  expect(right).toBeLessThanOrEqual(1440)
  expect(left - 240).toBeCloseTo(1440 - right)
})

test('fromPan and toPan undo each other', () => {
  const camera = { x: 12.5, y: -70, zoom: 1.7 }
  const back = fromPan(toPan(camera, WINDOW), camera.zoom, WINDOW)
  expect(back.x).toBeCloseTo(camera.x)
  expect(back.y).toBeCloseTo(camera.y)
})

test('bringIntoView leaves the camera if all is in view, else shows the box whole, farther off only if it must', () => {
  const camera = { x: 0, y: 0, zoom: 1 }
  expect(bringIntoView(camera, { x: -100, y: -50, width: 80, height: 40 }, WINDOW)).toBe(camera)
  const aside = { x: -900, y: 200, width: 300, height: 40 }
  expect(bringIntoView(camera, aside, WINDOW)).toMatchObject({ zoom: 1, y: 0 })
  for (const box of [aside, { x: -900, y: -100, width: 2400, height: 300 }]) {
    const after = bringIntoView(camera, box, WINDOW)
    const pan = toPan(after, WINDOW)
    expect(pan.x + box.x * after.zoom).toBeGreaterThanOrEqual(240)
    expect(pan.x + (box.x + box.width) * after.zoom).toBeLessThanOrEqual(1440)
  }
})
