import type { IssueDetail } from '../model/issue.ts'
import type { FileToRead } from './format.ts'
import { decodeText } from './text/decodeText.ts'

interface OtherFormat {
  readonly what: string
  /** How to bring it. */
  readonly way: string
  readonly ending?: RegExp
  /** Its first bytes, as Latin-1. */
  readonly magic?: readonly string[]
  /** What is among the first and last bytes of its archive. */
  readonly packed?: RegExp
  /** How its text begins. */
  readonly text?: RegExp
}

const TRIPLES = 'convert it to a table (CSV) with the columns "subject", "predicate" and "object"'
const TIES = 'write its ties as a table with the columns "source", "type" and "target" (CSV or XLSX)'
const COPY = 'copy its table and paste it here, or save it as CSV'
const UNPACK = 'unpack it, and open what is in it'
const XLSX = 'save it as an Excel workbook (.xlsx)'

/** Formats that are known and not read, each by what only it has. */
const OTHERS: readonly OtherFormat[] = [
  {
    what: 'a document of Excel, Word or PowerPoint before 2007',
    way: XLSX,
    magic: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  },
  { what: 'a spreadsheet of OpenDocument (.ods)', way: XLSX, packed: /opendocument\.spreadsheet/ },
  { what: 'a document of OpenDocument', way: COPY, packed: /mimetypeapplication\/vnd\.oasis\.opendocument/ },
  { what: 'a binary Excel workbook (.xlsb)', way: XLSX, packed: /xl\/workbook\.bin/ },
  { what: 'a document of Word', way: COPY, packed: /word\/document\.xml/ },
  { what: 'slides of PowerPoint', way: COPY, packed: /ppt\/presentation\.xml/ },
  { what: 'a document of Numbers, Pages or Keynote', way: 'export it as CSV or Excel', packed: /Index\/\w+\.iwa/ },
  { what: 'a PDF', way: COPY, magic: ['%PDF-'] },
  { what: 'a text in RTF', way: COPY, magic: ['{\\rtf'] },
  {
    what: 'a picture',
    way: 'open the data from which it was made',
    magic: ['\x89PNG', '\xff\xd8\xff', 'GIF8'],
  },
  { what: 'a packed file', way: UNPACK, magic: ['\x1f\x8b', 'BZh', '7z\xbc\xaf', 'Rar!', '\xfd7zXZ'] },
  { what: 'a database of SQLite', way: 'export its tables as CSV', magic: ['SQLite format 3'] },
  { what: 'a table in Parquet', way: 'write it as CSV', magic: ['PAR1'] },
  { what: 'a data file of SPSS', way: 'save it as CSV or Excel', magic: ['$FL2', '$FL3'] },
  { what: 'a dataset of UCINET', way: 'export it there as DL', ending: /\.##[hd]$/ },
  { what: 'a network in VNA (NetDraw)', way: 'export it as Pajek or DL', text: /^\*node (?:data|properties)\b/i },
  { what: 'ties in SIF', way: 'export the network from Cytoscape as Cytoscape.js JSON (.cyjs)', ending: /\.sif$/ },
  { what: 'a network in LGL or LGF', way: 'write it as GraphML or GML', ending: /\.lg[fl]$/ },
  {
    what: 'a graph in TGF',
    way: 'save it in yEd as GraphML',
    ending: /\.tgf$/,
    text: /^(?:\w+ [^\n]*\n)+#[ \t]*\r?\n\w+ \w+/,
  },
  {
    what: 'statements in RDF (Turtle, N-Triples)',
    way: TRIPLES,
    text: /^(?:@prefix|@base)\s|^prefix\s+[\w-]*:\s*<|^<[a-z][^<>\s]*:[^<>\s]*>\s+<[^<>\s]+>\s+[<"_]/i,
  },
  {
    what: 'a diagram in Mermaid',
    way: TIES,
    text: /^(?:(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)\b(?!\s*\{)|(?:sequence|class|state|er)Diagram\b|mindmap\s*\n)/,
  },
  { what: 'a diagram in PlantUML', way: TIES, text: /^@start[a-z]+/ },
  {
    what: 'a list of literature',
    way: 'bring a table of who wrote with whom',
    text: /^(?:@(?:article|book|misc|in[a-z]+|[a-z]*thesis|techreport)\s*\{|TY {2}- )/i,
  },
  { what: 'a family tree in GEDCOM', way: TIES, text: /^0 HEAD\b/ },
  {
    what: 'commands in SQL',
    way: 'export the tables as CSV',
    text: /^(?:create table|insert into|begin transaction)\b/i,
  },
  { what: 'data in YAML', way: 'write it as JSON or CSV', ending: /\.ya?ml$/ },
]

const START = 4096
const END = 65_536

/** What is wrong with a file of a format that is known and not read, with the way to bring it. */
export function findOtherFormat({ name, bytes }: FileToRead): IssueDetail | undefined {
  const first = toLatin1(bytes.subarray(0, START))
  const isArchive = first.startsWith('PK')
  const packed = isArchive ? first + toLatin1(bytes.subarray(-END)) : ''
  const text = isArchive
    ? ''
    : decodeText(bytes.subarray(0, START))
        .text.replace(/^\ufeff/, '')
        .trimStart()
  const known = OTHERS.find(
    (other) =>
      other.ending?.test(name.toLowerCase()) ||
      other.magic?.some((bytes) => first.startsWith(bytes)) ||
      other.packed?.test(packed) ||
      other.text?.test(text),
  )
  return known && { code: 'wrong-type', found: known.what, expected: `one of the formats that are read; ${known.way}` }
}

function toLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
