import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import type { Parts } from './readPart.ts'
import { readPart } from './readPart.ts'

const PATH = 'xl/sharedStrings.xml'

/** Reads the strings that cells of a workbook refer to by number; none if the workbook has no such part. */
export function readStrings(parts: Parts): Result<readonly string[], Issue> {
  if (!parts.has(PATH)) return { ok: true, value: [] }
  const strings: string[] = []
  const take = (element: XmlElement) => {
    if (element.name !== 'si') return false
    strings.push(joinRuns(element))
    return true
  }
  const read = readPart(parts, PATH, { take })
  return read.ok ? { ok: true, value: strings } : read
}

/** Gives the text of a string with its runs, without phonetic guides. */
export function joinRuns(element: XmlElement | undefined): string {
  const texts = (element?.children ?? []).map((child) => {
    if (child.name === 't') return readUnits(child.text)
    return child.name === 'r' ? joinRuns(child) : ''
  })
  return texts.join('')
}
