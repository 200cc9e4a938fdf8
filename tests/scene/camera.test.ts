import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../bench/ours.ts'
import file from '../../graph-data/iraq-security-reform/dataset.json' with { type: 'json' }
import type { DatasetFile } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { fitCamera, fromPan, toPan } from '../../src/scene/camera.ts'

/** A window of 1440 by 900, below the top bar, with the legend open and the controls at the bottom. */
const WINDOW = { width: 1440, height: 852, insets: { left: 240, right: 0, top: 40, bottom: 44 } }

test('with everything shown, every name of the first dataset is at least 11 px high in a window of 1440 by 900', () => {
  const dataset = toDataset(datasetSchema.parse(file) as DatasetFile)
  const { bounds, spots } = arrange(dataset, UNTOUCHED)
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
