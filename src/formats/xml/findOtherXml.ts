import type { IssueDetail } from '../../model/issue.ts'

/** What is wrong with XML of that root, if it is a format that is known but not read. */
export function findOtherXml(root: string): IssueDetail | undefined {
  const known = OTHERS.get(root)
  return known && { code: 'wrong-type', found: `<${root}>, ${known.what}`, expected: `GraphML or GEXF; ${known.way}` }
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
