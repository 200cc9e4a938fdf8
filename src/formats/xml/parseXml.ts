import { SaxesParser } from 'saxes'
import type { Result } from '../../base/result.ts'
import type { Issue, IssueDetail } from '../../model/issue.ts'
import type { ReadProgress } from '../readProgress.ts'
import { decodeText } from '../text/decodeText.ts'
import { findOtherXml } from './findOtherXml.ts'

/** An XML element, without namespace prefixes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly inside it. */
  readonly text: string
  /** From 1. */
  readonly line: number
}

const DEEPEST = 200
const SLICE = 1 << 20

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

export interface XmlReading {
  /** Takes a complete element, which is then not kept. */
  readonly take?: ((element: XmlElement) => boolean) | undefined
  readonly tell?: ReadProgress | undefined
}

export interface ParsedXml {
  readonly root: XmlElement
  readonly issues: readonly Issue[]
}

/**
 * Parses an XML text. Refuses one that is malformed, nested more than 200 levels deep, or has a DOCTYPE, with which a
 * few bytes can expand to gigabytes or include other files. Replaces only the five predefined entities. Elements that
 * `take` accepts are not kept, so long lists need little memory.
 */
export function parseXml(bytes: Uint8Array, { take, tell }: XmlReading = {}): Result<ParsedXml, Issue> {
  const { text, issues } = decodeText(bytes, findSaid(bytes))
  const parser = new SaxesParser({ xmlns: false, position: true })
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '', line: 0 }
  const open: OpenElement[] = [top]
  const addText = (piece: string) => {
    open.at(-1)!.text += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('doctype', (text) => {
    const root = toLocalName(/^\s*([\w:.-]+)/.exec(text)?.[1] ?? '')
    stop(findOtherXml(root.toLowerCase()) ?? { code: 'unsafe-declaration', found: '<!DOCTYPE' })
  })
  parser.on('error', ({ message }) => {
    stop({ code: 'not-well-formed', language: 'XML', found: message.replace(/^\d+:\d+: /, '') })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) stop({ code: 'too-deep', limit: DEEPEST })
    const said = new Map<string, string>()
    for (const key of Object.keys(attributes)) said.set(toLocalName(key), attributes[key]!)
    const element = { name: toLocalName(name), attributes: said, children: [], text: '', line: parser.line }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    if (take?.(element)) open.at(-1)!.children.pop()
  })
  try {
    for (let at = 0; at < text.length; at += SLICE) {
      parser.write(text.slice(at, at + SLICE))
      tell?.(Math.min(1, (at + SLICE) / text.length))
    }
    parser.close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const place = `line ${parser.line}, column ${parser.columnIndex + 1}`
    return { ok: false, problems: [...issues, { ...error.detail, severity: 'error', place }] }
  }
  return { ok: true, value: { root: top.children[0]!, issues } }
}

/** Leaves the parser, which offers no other way to stop. */
class Stop extends Error {
  readonly detail: IssueDetail

  constructor(detail: IssueDetail) {
    super(detail.code)
    this.detail = detail
  }
}

function stop(detail: IssueDetail): never {
  throw new Stop(detail)
}

function toLocalName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/**
 * The encoding in an XML declaration. A declaration that can be read is in ASCII, so naming UTF-16 is a mistake, as
 * made by programs that store text as UTF-8.
 */
function findSaid(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION))
  const said = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]
  return said && /^(utf-?16|utf-?32|ucs|unicode)/i.test(said) ? undefined : said
}

const DECLARATION = 200
