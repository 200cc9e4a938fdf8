import type { DatasetFile } from '../../model/dataset.ts'
import type { Cell } from '../records/fields.ts'
import type { RecordTable } from '../records/toTable.ts'
import { encodeText } from '../text/decodeText.ts'
import { guardFormula } from '../text/guardFormula.ts'
import type { Xml } from '../xml/printXml.ts'
import { printXml, xml } from '../xml/printXml.ts'
import { zipFiles } from '../zip/zipFiles.ts'
import { nameColumn } from './columnNames.ts'
import { SHEET_NAMES, toSheets } from './sheets.ts'
import { splitLongCells } from './splitLongCells.ts'
import { splitLongTable } from './splitLongTable.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Writes a dataset as an Excel workbook (ECMA-376) with a sheet for each kind of record. */
export function writeXlsx(file: DatasetFile): Uint8Array {
  const sheets = [...toSheets(file)].flatMap(([id, table]) => splitLongTable(SHEET_NAMES[id], splitLongCells(table)))
  const parts = sheets.map(({ table }, index): [string, Xml] => [`xl/worksheets/sheet${index + 1}.xml`, toSheet(table)])
  const names = sheets.map(({ name }) => name)
  const files: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', listContentTypes(parts.map(([name]) => name))],
    ['_rels/.rels', relate([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', toWorkbook(names)],
    ['xl/_rels/workbook.xml.rels', relate(names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]))],
    ...parts,
  ]
  return zipFiles(new Map(files.map(([name, content]) => [name, encodeText(printXml(content))])))
}

function listContentTypes(sheets: readonly string[]): Xml {
  const override = (name: string, type: string) =>
    xml('Override', { PartName: `/${name}`, ContentType: `${CONTENT}.${type}+xml` })
  return xml('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('xl/workbook.xml', 'sheet.main'),
    ...sheets.map((name) => override(name, 'worksheet')),
  ])
}

function relate(targets: readonly (readonly [type: string, target: string])[]): Xml {
  const relationships = targets.map(([type, target], index) =>
    xml('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${type}`, Target: target }),
  )
  return xml('Relationships', { xmlns: RELATIONSHIPS }, relationships)
}

function toWorkbook(names: readonly string[]): Xml {
  const sheets = names.map((name, index) => xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }))
  return xml('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [xml('sheets', {}, sheets)])
}

function toSheet({ columns, rows }: RecordTable): Xml {
  const cells: readonly (readonly (Cell | undefined)[])[] = [
    columns,
    ...rows.map((row) => columns.map((column) => row.get(column))),
  ]
  const frozen = xml('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  return xml('worksheet', { xmlns: MAIN }, [
    xml('sheetViews', {}, [xml('sheetView', { workbookViewId: 0 }, [frozen])]),
    xml('sheetData', {}, cells.map(toRow)),
  ])
}

function toRow(cells: readonly (Cell | undefined)[], index: number): Xml {
  const said = cells.flatMap((cell, column) =>
    cell === undefined ? [] : [toCell(cell, `${nameColumn(column)}${index + 1}`)],
  )
  return xml('row', { r: index + 1 }, said)
}

function toCell(cell: Cell, r: string): Xml {
  if (typeof cell === 'number') return xml('c', { r }, [xml('v', {}, String(cell))])
  if (typeof cell === 'boolean') return xml('c', { r, t: 'b' }, [xml('v', {}, cell ? '1' : '0')])
  const text = xml('t', { 'xml:space': 'preserve' }, guardFormula(cell))
  return xml('c', { r, t: 'inlineStr' }, [xml('is', {}, [text])])
}
