import type { Recognise } from '../recognition.ts'

/** Recognises UCINET DL by the word with which every such file begins, and what follows it. */
export const recogniseUcinet: Recognise = ({ start }) =>
  /^\s*dl\b[\s,]*(?:n|nr|nc|nm|format|data|labels|row|col|title)\b/i.test(start) ? 'holds' : null
