import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { listEntities } from './listEntities.ts'

/** Recognises entities by their schema and properties. */
export const recogniseFollowTheMoney = createJsonRecogniser((value) => listEntities(value).length > 0)
