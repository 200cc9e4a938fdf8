import { escapeUnits } from '../text/escapeUnits.ts'

/** What stands between two tags: elements, or one text. */
export type XmlContent = string | readonly Xml[]

/** An element to be printed. */
export interface Xml {
  readonly name: string
  /** What is `undefined` is left out. */
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>
  readonly content: XmlContent
}

export function xml(name: string, attributes: Xml['attributes'] = {}, content: XmlContent = []): Xml {
  return { name, attributes, content }
}

/** Prints an XML text, one element on a line; nothing is added inside an element that holds a text. */
export function printXml(root: Xml): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  addElement(root, '', lines)
  return `${lines.join('\n')}\n`
}

function addElement({ name, attributes, content }: Xml, indent: string, lines: string[]): void {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const tag = `${indent}<${name}${printed.join('')}`
  if (typeof content === 'string') lines.push(`${tag}>${escapeXml(content)}</${name}>`)
  else if (content.length === 0) lines.push(`${tag}/>`)
  else {
    lines.push(`${tag}>`)
    for (const child of content) addElement(child, `${indent}  `, lines)
    lines.push(`${indent}</${name}>`)
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** White space that a reader would turn into plain spaces or other line ends goes as a number. */
export function escapeXml(text: string): string {
  return escapeUnits(text).replaceAll(
    /[&<>"\t\r\n\u2028]/g,
    (letter) => ENTITIES[letter] ?? `&#${letter.charCodeAt(0)};`,
  )
}
