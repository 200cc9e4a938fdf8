import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import type { DatePrecision } from './findDatePrecision.ts'
import { findDatePrecision } from './findDatePrecision.ts'
import type { Parts } from './readPart.ts'
import { getAttribute, readPart } from './readPart.ts'

/** How the cells of a workbook display numbers. */
export interface Styles {
  /** By the index of a cell style: the part of a date that it shows; `null` if it shows none. */
  readonly precisions: readonly (DatePrecision | null)[]
  /** By the index of a cell style: how many digits it shows at least, as `000000` does for ids. */
  readonly digits: readonly number[]
  /** The year from which the workbook counts days. */
  readonly epoch: 1900 | 1904
}

const PATH = 'xl/styles.xml'

/** Reads which styles of a workbook show dates, and from which year it counts days. */
export function readStyles(parts: Parts, workbook: XmlElement): Result<Styles, Issue> {
  const properties = workbook.children.find(({ name }) => name === 'workbookPr')
  const counted = properties ? getAttribute(properties, 'date1904') : ''
  const epoch = counted === '1' || counted === 'true' ? 1904 : 1900
  if (!parts.has(PATH)) return { ok: true, value: { precisions: [], digits: [], epoch } }
  const styles = readPart(parts, PATH)
  if (!styles.ok) return styles
  const list = (of: string) => styles.value.children.find(({ name }) => name === of)?.children ?? []
  const codes = new Map(list('numFmts').map((format) => [getAttribute(format, 'numFmtId'), format]))
  const formats = list('cellXfs').map((style) => {
    const id = getAttribute(style, 'numFmtId')
    const format = codes.get(id)
    return { id: Number(id), code: format && getAttribute(format, 'formatCode') }
  })
  const precisions = formats.map(({ id, code }) => findDatePrecision(id, code))
  const digits = formats.map(({ code = '' }) => (/^0+$/.test(code) ? code.length : 0))
  return { ok: true, value: { precisions, digits, epoch } }
}
