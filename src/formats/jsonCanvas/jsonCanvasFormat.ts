import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readJsonCanvas } from './readJsonCanvas.ts'

/** JSON Canvas, as Obsidian writes it. */
export const jsonCanvasFormat: FormatReader = {
  read: ([file], options) => readGraphFile(file!, readJsonCanvas, options),
}
