import type { Recognise } from '../recognition.ts'

/** Recognises GDF by the head of its list of nodes or edges. */
export const recogniseGdf: Recognise = ({ start }) =>
  /^\s*(?:#[^\n]*\n\s*)*(?:node|edge)def\s*>/i.test(start) ? 'holds' : null
