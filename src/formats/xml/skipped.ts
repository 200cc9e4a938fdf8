import type { Issue } from '../../model/issue.ts'
import type { XmlElement } from './parseXml.ts'

/** Notes elements that say something which is not read: one warning for each name, with its first place. */
export function createSkipped(): { readonly note: (element: XmlElement) => void; readonly list: () => Issue[] } {
  const skipped = new Map<string, { count: number; readonly place: string }>()
  return {
    note({ name, line }) {
      const seen = skipped.get(name)
      if (seen) seen.count++
      else skipped.set(name, { count: 1, place: printLine(line) })
    },
    list: () =>
      [...skipped].map(([name, seen]) => ({ code: 'not-read', what: `<${name}>`, severity: 'warning', ...seen })),
  }
}

export function printLine(line: number): string {
  return `line ${line}`
}

/** A wrong root: what is there is XML, but not of the format. */
export function toWrongRoot({ name, line }: XmlElement, language: string): Issue {
  return { code: 'not-well-formed', language, found: `<${name}>`, severity: 'error', place: printLine(line) }
}
