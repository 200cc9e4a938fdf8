import type { Recognise } from '../recognition.ts'

/** Recognises GEXF by the name of its root, with or without a prefix. */
export const recogniseGexf: Recognise = ({ start }) => (/^<(?:.*<)?(?:\w+:)?gexf/s.test(start) ? 'holds' : null)
