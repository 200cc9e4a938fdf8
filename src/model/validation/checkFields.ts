import type { Evidence, Relation } from '../dataset.ts'
import type { EdtfDate } from '../time.ts'
import { parseDate } from '../time.ts'
import type { IssueLog } from './createIssueLog.ts'
import type { References } from './createReferences.ts'
import type { Path } from './printPlace.ts'

const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:']

/** Reads a date, and reports it if it is not EDTF. Its text is kept: a date that cannot be read counts as unknown. */
export function checkDate(text: string | null, path: Path, log: IssueLog): EdtfDate | undefined {
  if (text === null) return undefined
  const parsed = parseDate(text)
  if (parsed.ok) return parsed.value
  for (const problem of parsed.problems) log.report('error', path, { code: 'bad-date', text, problem })
  return undefined
}

/** Reports dates of a record that are not EDTF, and an end before the start. */
export function checkPeriod({ start, end }: Pick<Relation, 'start' | 'end'>, path: Path, log: IssueLog): void {
  if (start === null && end === null) return
  const earliest = checkDate(start, [...path, 'start'], log)?.earliest ?? -Infinity
  const latest = checkDate(end, [...path, 'end'], log)?.latest ?? Infinity
  if (start === null || end === null || earliest <= latest) return
  log.report('error', [...path, 'end'], { code: 'ends-before-it-starts', start, end })
}

/** Gives an address that a browser may follow. Reports any other address and gives `null`. */
export function keepAddress(address: string | null, path: Path, log: IssueLog): string | null {
  if (address === null || PROTOCOLS.includes(readProtocol(address))) return address
  log.report('error', path, { code: 'bad-address', address })
  return null
}

/** Keeps the evidence of a record whose source and passage exist. */
export function keepEvidence<Item extends { readonly evidence: readonly Evidence[] }>(
  record: Item,
  path: Path,
  references: References,
): Item {
  if (record.evidence.length === 0) return record
  const evidence = record.evidence.filter(({ source, passage }, index) => {
    const place = [...path, 'evidence', index]
    if (!references.has('source', source, [...place, 'source'])) return false
    return passage === null || references.has('passage', passage, [...place, 'passage'], { within: source })
  })
  return evidence.length === record.evidence.length ? record : { ...record, evidence }
}

/** The protocol as a browser reads it, ignoring spaces and control characters. */
function readProtocol(address: string): string {
  try {
    return new URL(address).protocol
  } catch {
    return ''
  }
}
