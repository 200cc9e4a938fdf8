import type { Recognise } from '../recognition.ts'
import { decodeText } from '../text/decodeText.ts'

/** The beginning of a dataset of our own, which can be long. */
const DATASET = /^\{\s*("\$schema"\s*:\s*"[^"]*"\s*,\s*)?"format"\s*:/
const PARTS = ['elements', 'nodes', 'links', 'edges']

/** Knows a graph by the names of its parts, or a list of elements, in any JSON that is no dataset. */
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
