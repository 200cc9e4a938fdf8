import type { Glimpse, Recognise } from '../recognition.ts'
import { decodeText } from '../text/decodeText.ts'
import { parseJsonLines } from './parseJsonLines.ts'

/** How a dataset of this project begins. The part before the format can be long. */
const DATASET = /^\{\s*("\$schema"\s*:\s*"[^"]*"\s*,\s*)?"format"\s*:/
/** How many lines of JSON lines are looked at. */
const LINES = 20

const parsed = new WeakMap<Glimpse, unknown>()

/**
 * Gives the JSON value of a file, or a list of its first JSON lines; `undefined` if it is neither, or a dataset of this
 * project. A file is parsed once, however many formats look at it.
 */
export function glimpseJson(file: Glimpse): unknown {
  if (!parsed.has(file)) parsed.set(file, DATASET.test(file.start) ? undefined : parse(file.bytes))
  return parsed.get(file)
}

/** Creates the recogniser of a format that shows in the value of a JSON file. */
export function createJsonRecogniser(isOfFormat: (value: unknown) => boolean): Recognise {
  return (file) => (isOfFormat(glimpseJson(file)) ? 'holds' : null)
}

function parse(bytes: Uint8Array): unknown {
  const text = decodeText(bytes).text.replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch {
    return parseJsonLines(text, LINES)?.values
  }
}
