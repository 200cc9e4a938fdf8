import type { Issue } from '../../model/issue.ts'
import { createUnread } from '../graph/createUnread.ts'
import { printLine } from '../graph/printLine.ts'
import { findOtherXml } from './findOtherXml.ts'
import type { XmlElement } from './parseXml.ts'

export interface Skipped {
  readonly note: (element: XmlElement) => void
  /** Records the attributes of an element that are not known. */
  readonly noteAttributes: (element: XmlElement, known: ReadonlySet<string>) => void
  readonly list: () => Issue[]
}

/** Records meaningful content that is not read: one warning per name, with its first place. */
export function createSkipped(): Skipped {
  const unread = createUnread()
  return {
    note: ({ name, line }) => unread.note(`<${name}>`, line),
    noteAttributes({ name, attributes, line }, known) {
      for (const attribute of attributes.keys())
        if (!known.has(attribute)) unread.note(`<${name} ${attribute}="">`, line)
    },
    list: unread.list,
  }
}

/** The issue for XML of another format: what it is, if that is known, and how to bring what is in it. */
export function toWrongRoot({ name, line }: XmlElement, language: string): Issue {
  const detail = findOtherXml(name) ?? { code: 'not-well-formed', language, found: `<${name}>` }
  return { ...detail, severity: 'error', place: printLine(line) }
}
