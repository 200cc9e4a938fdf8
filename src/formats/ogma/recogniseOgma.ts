import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isOgma } from './isOgma.ts'

/** Recognises Ogma and Linkurious by what stands in the data of their elements. */
export const recogniseOgma = createJsonRecogniser(isOgma)
