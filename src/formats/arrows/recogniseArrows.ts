import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import { findDrawing } from './findDrawing.ts'

/** Recognises arrows.app by relationships with `fromId` and `toId`, or by nodes with captions. */
export const recogniseArrows = createJsonRecogniser((value) => {
  const drawing = findDrawing(value)
  if (!drawing) return false
  const ties = listSample(drawing['relationships'])
  if (ties.length > 0) return ties.some((tie) => 'fromId' in tie && 'toId' in tie)
  return listSample(drawing['nodes']).some((node) => 'caption' in node && isObject(node['position']))
})
