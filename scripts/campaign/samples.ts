import { strToU8, zipSync } from 'fflate'
import type { ReaderId } from '../../src/formats/registry.ts'
import { READERS } from '../../src/formats/registry.ts'

/** What stands where a text can stand in a file. */
export interface Texts {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly key: string
  readonly value: string
  readonly note: string
  readonly url: string
  readonly group: string
}

export const TEXT_FIELDS = ['id', 'name', 'type', 'key', 'value', 'note', 'url', 'group'] as const

export const USUAL: Texts = {
  ...{ id: 'n1', name: 'Quay office', type: 'funds', key: 'berths', value: 'twelve', note: 'since school' },
  ...{ url: 'https://example.org/1', group: 'Harbour' },
}

interface Sample {
  /** The name of the file, with the ending of the format. */
  readonly name: string
  readonly write: (texts: Texts) => string | Uint8Array
}

const json = (make: (texts: Texts) => unknown) => (texts: Texts) => JSON.stringify(make(texts))
const lines = (make: (texts: Texts) => readonly unknown[]) => (texts: Texts) =>
  make(texts)
    .map((line) => JSON.stringify(line))
    .join('\n')
const xml = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
const oneWord = (text: string) => text.replace(/\s+/g, '_')
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook with one sheet. */
export function toWorkbook(sheet: Uint8Array): Record<string, Uint8Array> {
  return {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="Ties" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  }
}

/** A small file of each format that is read, with two actors and a relation. */
const SAMPLES: Readonly<Record<ReaderId, Sample>> = {
  'throughline-dataset': {
    name: 'x.json',
    write: json(({ id, name, key, value, note, url, group }) => ({
      ...{ format: 'throughline-dataset', version: 3, id: 'harbour', title: { en: name } },
      groups: [{ id: 'g', name: { en: group } }],
      sources: [{ id: 's', title: { en: note }, url }],
      actors: [
        { id, name: { en: name }, type: 'state', group: 'g', attributes: { [key]: value } },
        { id: 'n2', name: { en: 'Alba' }, type: 'state' },
      ],
      relations: [{ id: 'r1', type: 'opposes', source: id, target: 'n2', note: { en: note } }],
    })),
  },
  csv: {
    name: 'x.csv',
    write: ({ id, type, key, value, note, url, group }) =>
      [
        ['source', 'target', 'type', key, 'note', 'source url', 'place'].map(cell).join(','),
        [id, 'n2', type, value, note, url, group].map(cell).join(','),
      ].join('\r\n'),
  },
  xlsx: {
    name: 'x.xlsx',
    write: ({ id, type, key, value, note, url, group }) => {
      const rows = [
        ['source', 'target', 'type', key, 'note', 'source url', 'place'],
        [id, 'n2', type, value, note, url, group],
      ]
      const print = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`
      const sheet = `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(print).join('')}</row>`).join('')}</sheetData></worksheet>`
      return zipSync(toWorkbook(strToU8(sheet)))
    },
  },
  graphml: {
    name: 'x.graphml',
    write: ({ id, name, type, key, value, note, url, group }) =>
      `<graphml><key id="k" attr.name="${xml(key)}"/><key id="l" attr.name="label"/><key id="t" attr.name="type"/><key id="u" attr.name="note"/><graph edgedefault="directed"><node id="${xml(id)}"><data key="k">${xml(value)}</data><data key="l">${xml(name)}</data></node><node id="n2"><graph id="${xml(group)}"><node id="n3"/></graph></node><edge source="${xml(id)}" target="n2"><data key="t">${xml(type)}</data><data key="u">${xml(note)} ${xml(url)}</data></edge></graph></graphml>`,
  },
  gexf: {
    name: 'x.gexf',
    write: ({ id, name, type, key, value, note, url, group }) =>
      `<gexf><graph><attributes class="node"><attribute id="0" title="${xml(key)}"/><attribute id="1" title="${xml(group)}"/></attributes><nodes><node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="0" value="${xml(value)}"/><attvalue for="1" value="${xml(url)}"/></attvalues></node><node id="n2"/></nodes><edges><edge id="e" source="${xml(id)}" target="n2" kind="${xml(type)}" label="${xml(note)}"/></edges></graph></gexf>`,
  },
  'cytoscape-json': {
    name: 'x.cyjs',
    write: json(({ id, name, type, key, value, note, url, group }) => ({
      elements: {
        nodes: [{ data: { id, name, [key]: value, group } }, { data: { id: 'n2', url } }],
        edges: [{ data: { id: 'e', source: id, target: 'n2', interaction: type, note } }],
      },
    })),
  },
  'adjacency-list': {
    name: 'x.adjlist',
    write: ({ id, name }) => `# GMT\n${oneWord(id)} n2 ${oneWord(name)}\nn2 n3\n`,
  },
  'arrows-json': {
    name: 'x.json',
    write: json(({ id, name, type, key, value, note, url, group }) => ({
      style: {},
      nodes: [
        {
          id,
          position: { x: 0, y: 0 },
          caption: name,
          labels: [group],
          properties: { [key]: value, note, url },
          style: {},
        },
        { id: 'n2', position: { x: 1, y: 1 }, caption: 'Alba', labels: [], properties: {}, style: {} },
      ],
      relationships: [{ id: 'r', fromId: id, toId: 'n2', type, properties: { [key]: value }, style: {} }],
    })),
  },
  'bloodhound-json': {
    name: 'x.json',
    write: json(({ id, name, type, key, value, note, url, group }) => ({
      graph: {
        nodes: [
          { id, kinds: [group], properties: { name, [key]: value, note, url } },
          { id: 'n2', kinds: ['Repo'], properties: {} },
        ],
        edges: [{ kind: type, start: { value: id }, end: { value: 'n2' }, properties: { [key]: value } }],
      },
    })),
  },
  cx: {
    name: 'x.cx',
    write: json(({ name, type, key, value, note, url }) => [
      { nodes: [{ '@id': 1, n: name }, { '@id': 2 }] },
      { edges: [{ '@id': 3, s: 1, t: 2, i: type }] },
      { nodeAttributes: [{ po: 1, n: key, v: value }] },
      { networkAttributes: [{ n: note, v: url }] },
    ]),
  },
  cx2: {
    name: 'x.cx2',
    write: json(({ name, type, key, value, note, url }) => [
      { CXVersion: '2.0' },
      { nodes: [{ id: 1, v: { name, [key]: value, note } }, { id: 2 }] },
      { edges: [{ id: 0, s: 1, t: 2, v: { interaction: type, url } }] },
      { status: [{ success: true }] },
    ]),
  },
  dot: {
    name: 'x.dot',
    write: ({ id, name, type, key, value, note, url, group }) =>
      `digraph { subgraph ${quoted(`cluster_${group}`)} { label=${quoted(group)} ${quoted(id)} [label=${quoted(name)}, ${quoted(key)}=${quoted(value)}, URL=${quoted(url)}] } ${quoted(id)} -> n2 [label=${quoted(type)}, comment=${quoted(note)}] }`,
  },
  'edge-list': {
    name: 'x.edges',
    write: ({ id, value }) => `# Directed\n${oneWord(id)} n2 1\nn2 ${oneWord(value)} -1\n`,
  },
  followthemoney: {
    name: 'x.ftm',
    write: lines(({ id, name, type, key, value, note, url }) => [
      { id, schema: 'Company', properties: { name: [name], [key]: [value], website: [url] } },
      { id: 'n2', schema: 'Person', properties: { name: ['Alba'], notes: [note] } },
      { id: 'o', schema: 'Ownership', properties: { owner: ['n2'], asset: [id], role: [type] } },
    ]),
  },
  gdf: {
    name: 'x.gdf',
    write: ({ id, name, key, value, note }) =>
      `nodedef>name VARCHAR,label VARCHAR,${oneWord(key).replaceAll(',', '')} VARCHAR\n${[id, name, value].map((text) => `'${oneLine(text).replaceAll("'", '')}'`).join(',')}\nn2,Alba,x\nedgedef>node1 VARCHAR,node2 VARCHAR,note VARCHAR\n'${oneLine(id).replaceAll("'", '')}',n2,'${oneLine(note).replaceAll("'", '')}'\n`,
  },
  gml: {
    name: 'x.gml',
    write: ({ name, type, value, note, url, group }) =>
      `graph [ directed 1 node [ id 1 label ${quoted(name).replaceAll('\\"', '&quot;')} own ${quoted(value).replaceAll('\\"', '&quot;')} group ${quoted(group).replaceAll('\\"', '&quot;')} ] node [ id 2 url ${quoted(url).replaceAll('\\"', '&quot;')} ] edge [ source 1 target 2 label ${quoted(type).replaceAll('\\"', '&quot;')} note ${quoted(note).replaceAll('\\"', '&quot;')} ] ]`,
  },
  'graphology-json': {
    name: 'x.json',
    write: json(({ id, name, type, key, value, note, url, group }) => ({
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: { title: note },
      nodes: [{ key: id, attributes: { label: name, [key]: value, group } }, { key: 'n2' }],
      edges: [{ key: 'e', source: id, target: 'n2', attributes: { type, url } }],
    })),
  },
  'json-canvas': {
    name: 'x.canvas',
    write: json(({ id, name, type, key, value, note, url }) => ({
      nodes: [
        { id, type: 'text', x: 0, y: 0, width: 9, height: 9, text: `${name}\n${note}`, [key]: value },
        { id: 'n2', type: 'link', x: 0, y: 0, width: 9, height: 9, url },
      ],
      edges: [{ id: 'e', fromNode: id, toNode: 'n2', label: type }],
    })),
  },
  'kumu-json': {
    name: 'x.json',
    write: json(({ name, type, key, value, note, url, group }) => ({
      elements: [{ label: name, type: group, [key]: value, description: note, url }, { label: 'Alba' }],
      connections: [{ from: name, to: 'Alba', direction: 'directed', type }],
    })),
  },
  'neo4j-json': {
    name: 'x.jsonl',
    write: lines(({ id, name, type, key, value, note, url, group }) => [
      { type: 'node', id, labels: [group], properties: { name, [key]: value, url } },
      { type: 'node', id: 'n2', labels: ['Person'] },
      { type: 'relationship', id: 'r', label: type, properties: { note }, start: { id }, end: { id: 'n2' } },
    ]),
  },
  'node-link-json': {
    name: 'x.json',
    write: json(({ id, name, type, key, value, note, url, group }) => ({
      directed: true,
      multigraph: false,
      graph: { name: note },
      nodes: [
        { id, name, [key]: value, group },
        { id: 'n2', url },
      ],
      links: [{ source: id, target: 'n2', type }],
    })),
  },
  'ogma-json': {
    name: 'x.json',
    write: json(({ id, name, type, key, value, note, url, group }) => ({
      nodes: [
        { id, data: { categories: [group], properties: { name, [key]: value, url } } },
        { id: 'n2', data: { categories: [], properties: {} } },
      ],
      edges: [{ id: 'e', source: id, target: 'n2', data: { type, properties: { note } } }],
    })),
  },
  'oligrapher-json': {
    name: 'x.json',
    write: json(({ name, type, note, url, value, key }) => ({
      title: note,
      nodes: { 1: { id: '1', name, x: 0, y: 5, url, [key]: value }, 2: { id: '2', name: 'Pier' } },
      edges: { 7: { id: '7', node1_id: '1', node2_id: '2', label: type, arrow: '1->2' } },
    })),
  },
  pajek: {
    name: 'x.net',
    write: ({ name, type }) =>
      `*Vertices 2\n1 ${quoted(oneLine(name))}\n2 "Alba"\n*Arcs :1 ${quoted(oneLine(type))}\n1 2 1 l ${quoted(oneLine(type))}\n`,
  },
  'ucinet-dl': {
    name: 'x.dl',
    write: ({ name }) => `dl n=2 format=edgelist1\nlabels:\n${quoted(oneLine(name))},b\ndata:\n1 2 1\n`,
  },
  'vis-network-json': {
    name: 'x.json',
    write: json(({ id, name, type, key, value, note, url, group }) => ({
      nodes: [
        { id, label: name, group, title: note, [key]: value },
        { id: 'n2', label: 'Alba', title: url },
      ],
      edges: [{ from: id, to: 'n2', label: type, arrows: 'to' }],
    })),
  },
}

/** The samples in the order of the list of readers. */
export const LISTED_SAMPLES = READERS.map(({ id }) => ({ reader: id, ...SAMPLES[id] }))
