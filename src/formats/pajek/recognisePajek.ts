import type { Recognise } from '../recognition.ts'

/** Recognises Pajek by its first section, after comments. */
export const recognisePajek: Recognise = ({ start }) => (SECTION.test(start) ? 'holds' : null)

const SECTION = /^(?:\s*%[^\n]*\n)*\s*\*(?:vertices|network|partition|vector|arcs|edges|arcslist|edgeslist|matrix)\b/i
