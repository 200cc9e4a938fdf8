import type { Recognise } from '../recognition.ts'
import { decodeText } from '../text/decodeText.ts'

/** How a dataset of this project begins. The part before the format can be long. */
const DATASET = /^\{\s*("\$schema"\s*:\s*"[^"]*"\s*,\s*)?"format"\s*:/
const PARTS = ['elements', 'nodes', 'links', 'edges']

/** Recognises a graph by the names of its parts, or a list of elements, in any JSON that is not a dataset. */
export const recogniseCytoscape: Recognise = ({ start, bytes }) => {
  if (DATASET.test(start)) return null
  try {
    const value: unknown = JSON.parse(decodeText(bytes).text)
    if (typeof value !== 'object' || value === null || 'format' in value) return null
    return Array.isArray(value) || PARTS.some((key) => key in value) ? 'holds' : null
  } catch {
    return null
  }
}
