import type { Issue } from '../../model/issue.ts'
import { printLine } from '../graph/printLine.ts'
import type { XmlElement } from './parseXml.ts'

/** The issue for XML of another format: what it is, if that is known, and how to bring what is in it. */
export function toWrongRoot(root: XmlElement, language: string): Issue {
  const place = printLine(root.line)
  const known = OTHERS.get(root.name)
  if (!known) return { code: 'not-well-formed', language, found: `<${root.name}>`, severity: 'error', place }
  const { what, way } = known
  return {
    code: 'wrong-type',
    found: `<${root.name}>, ${what}`,
    expected: `GraphML or GEXF; ${way}`,
    severity: 'error',
    place,
  }
}

const TABLE = 'write its actors and relations as a table with the columns "source" and "target" (CSV or XLSX)'
const DRAWIO = { what: 'a drawing of draw.io', way: TABLE } as const
const FEED = { what: 'a news feed', way: TABLE } as const

/** Other formats by the names of their roots. */
const OTHERS: ReadonlyMap<string, { readonly what: string; readonly way: string }> = new Map([
  ['mxfile', DRAWIO],
  ['mxGraphModel', DRAWIO],
  [
    'RDF',
    {
      what: 'statements in RDF/XML',
      way: 'export them as a table (CSV) with the columns "subject", "predicate" and "object"',
    },
  ],
  [
    'svg',
    {
      what: 'a picture without data',
      way: 'open the file from which it was drawn, or a picture that Throughline published',
    },
  ],
  ['graph', { what: 'a network of Cytoscape (XGMML)', way: 'export it there as Cytoscape.js JSON (.cyjs)' }],
  ['kml', { what: 'a map (KML)', way: TABLE }],
  ['gpx', { what: 'tracks on a map (GPX)', way: TABLE }],
  ['osm', { what: 'a map of OpenStreetMap', way: TABLE }],
  ['opml', { what: 'an outline (OPML)', way: TABLE }],
  ['map', { what: 'a mind map', way: TABLE }],
  ['Workbook', { what: 'a workbook saved as XML', way: 'save it as an Excel workbook (.xlsx)' }],
  ['VisioDocument', { what: 'a drawing of Visio', way: TABLE }],
  ['gxl', { what: 'a graph in GXL', way: 'convert it to GraphML' }],
  ['DynamicMetaNetwork', { what: 'a network of ORA (DynetML)', way: 'export it there as GraphML' }],
  ['DynamicNetwork', { what: 'a network of ORA (DynetML)', way: 'export it there as GraphML' }],
  ['html', { what: 'a web page', way: 'save the table or graph that it shows as CSV, GraphML or GEXF' }],
  ['XMI', { what: 'a model in XMI', way: TABLE }],
  ['TEI', { what: 'a text in TEI', way: TABLE }],
  ['rss', FEED],
  ['feed', FEED],
])
