import type { Recognise } from '../recognition.ts'

/** Recognises GML by its list named "graph". DOT, in which that may be a list of attributes, has a brace before it. */
export const recogniseGml: Recognise = ({ start }) => (/^[^{<]*?(?:^|\s)graph\s*\[/i.test(start) ? 'holds' : null)
