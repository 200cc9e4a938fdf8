import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'
import type { XmlElement, XmlReading } from '../xml/parseXml.ts'
import { parseXml } from '../xml/parseXml.ts'

/** The files in a workbook, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Reads a part of a workbook as XML; every problem names the part. */
export function readPart(parts: Parts, path: string, { take, tell }: XmlReading = {}): Result<XmlElement, Issue> {
  const bytes = parts.get(path)
  if (!bytes) {
    const issue: Issue = {
      code: 'not-well-formed',
      language: 'XLSX',
      found: `no ${path}`,
      severity: 'error',
      place: '',
    }
    return { ok: false, problems: [issue] }
  }
  const parsed = parseXml(bytes, { take, tell })
  if (parsed.ok) return { ok: true, value: parsed.value.root }
  return { ok: false, problems: parsed.problems.map((issue) => ({ ...issue, place: `${path}, ${issue.place}` })) }
}

export function getAttribute({ attributes }: XmlElement, name: string): string {
  return attributes.get(name) ?? ''
}
