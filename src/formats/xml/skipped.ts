import type { Issue } from '../../model/issue.ts'
import type { XmlElement } from './parseXml.ts'

export interface Skipped {
  readonly note: (element: XmlElement) => void
  /** Records the attributes of an element that are not known. */
  readonly noteAttributes: (element: XmlElement, known: ReadonlySet<string>) => void
  readonly list: () => Issue[]
}

/** Records meaningful content that is not read: one warning per name, with its first place. */
export function createSkipped(): Skipped {
  const skipped = new Map<string, { count: number; readonly place: string }>()
  const add = (what: string, line: number) => {
    const seen = skipped.get(what)
    if (seen) seen.count++
    else skipped.set(what, { count: 1, place: printLine(line) })
  }
  return {
    note: ({ name, line }) => add(`<${name}>`, line),
    noteAttributes({ name, attributes, line }, known) {
      for (const attribute of attributes.keys()) if (!known.has(attribute)) add(`<${name} ${attribute}="">`, line)
    },
    list: () => [...skipped].map(([what, seen]) => ({ code: 'not-read', what, severity: 'warning', ...seen })),
  }
}

export function printLine(line: number): string {
  return `line ${line}`
}

/** The issue for XML of another format. */
export function toWrongRoot({ name, line }: XmlElement, language: string): Issue {
  return { code: 'not-well-formed', language, found: `<${name}>`, severity: 'error', place: printLine(line) }
}
