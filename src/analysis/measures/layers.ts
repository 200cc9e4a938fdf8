import type { LayerId } from '../measureOptions.ts'
import type { Layer } from '../measuring.ts'

type Layers = readonly [Layer, ...Layer[]]

const along = (id: LayerId): Layer => ({ id, way: 'along' })
const either = (id: LayerId): Layer => ({ id, way: 'either' })

export const ALONG: Layers = [along('all'), along('conduits'), along('positive'), along('negative')]
export const EITHER: Layers = [either('all'), either('conduits'), either('positive'), either('negative')]
/** Either way but for conduits, which are crossed as influence runs. */
export const EITHER_OR_INFLUENCE: Layers = [either('all'), along('conduits'), either('positive'), either('negative')]
export const SIGNED: Layers = [either('signed')]
export const SIGNED_ALONG: Layers = [along('signed')]
