import type { Recognise } from '../recognition.ts'

/** Recognises DOT by the head of its graph, after comments. */
export const recogniseDot: Recognise = ({ start }) =>
  /^(?:strict\s+)?(?:graph|digraph)\b[^{[\]:;,<>]*\{/i.test(skipComments(start)) ? 'holds' : null

function skipComments(text: string): string {
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    const mark = text.slice(at, at + 2)
    const isLine = mark === '//' || mark.startsWith('#')
    if (!isLine && mark !== '/*') return text.slice(at)
    const end = text.indexOf(isLine ? '\n' : '*/', at)
    if (end < 0) return ''
    at = end + mark.length - (isLine ? mark.length - 1 : 0)
  }
}
