import { escapeUnits } from '../text/escapeUnits.ts'

/** The contents of an element: elements, or one text. */
export type XmlContent = string | readonly Xml[]

/** An element to be printed. */
export interface Xml {
  readonly name: string
  /** `undefined` attributes are omitted. */
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>
  readonly content: XmlContent
}

export function xml(name: string, attributes: Xml['attributes'] = {}, content: XmlContent = []): Xml {
  return { name, attributes, content }
}

/** Prints an XML text, one element per line. Nothing is added to an element that contains text. */
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

/** Escapes white space that a reader would normalise. */
export function escapeXml(text: string): string {
  return escapeUnits(text).replaceAll(
    /[&<>"\t\r\n\u2028]/g,
    (letter) => ENTITIES[letter] ?? `&#${letter.charCodeAt(0)};`,
  )
}
