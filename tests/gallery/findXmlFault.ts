const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|#\d+);)*")*)\s*(\/?)>/y
const TEXT = /[^<]+/y
const PLAIN = /^(?:[^<&]|&(?:amp|lt|gt|quot|#\d+);)*$/

/** Says what keeps a text from being XML, as far as our own SVG uses it, or `undefined`. */
export function findXmlFault(text: string): string | undefined {
  const open: string[] = []
  for (let at = 0; at < text.length; ) {
    const [piece, closing, name = '', attributes = '', empty] = matchAt(TAG, text, at) ?? []
    if (piece === undefined) {
      const bare = matchAt(TEXT, text, at)?.[0]
      if (bare === undefined) return `tag: ${text.slice(at, text.indexOf('>', at) + 1)}`
      if (!PLAIN.test(bare)) return `bare text: ${bare}`
      at += bare.length
      continue
    }
    at += piece.length
    const twice = findTwice([...attributes.matchAll(/([\w:-]+)="/g)].map((match) => match[1]!))
    if (twice) return `attribute twice: ${twice}`
    if (closing && open.at(-1) !== name) return `closing tag: ${name}, where ${open.at(-1) ?? 'nothing'} is open`
    if (closing) open.pop()
    else if (!empty) open.push(name)
  }
  return open.length > 0 ? `never closed: ${open.join(', ')}` : undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function findTwice(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index)
}
