import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { findCxVersion } from './findCxVersion.ts'

/** Recognises CX by its aspects. */
export const recogniseCx = createJsonRecogniser((value) => findCxVersion(value) === 1)

/** Recognises CX2 by the version that it says. */
export const recogniseCx2 = createJsonRecogniser((value) => findCxVersion(value) === 2)
