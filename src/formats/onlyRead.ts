import type { ReaderEntry } from './format.ts'

/** Every format that is only read. A new one is a folder and an entry here. */
export const ONLY_READ = listReaders([
  {
    id: 'arrows-json',
    name: 'arrows.app JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./arrows/recogniseArrows.ts')).recogniseArrows,
    load: async () => (await import('./arrows/arrowsFormat.ts')).arrowsFormat,
  },
  {
    id: 'bloodhound-json',
    name: 'BloodHound JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./bloodhound/recogniseBloodhound.ts')).recogniseBloodhound,
    load: async () => (await import('./bloodhound/bloodhoundFormat.ts')).bloodhoundFormat,
  },
  {
    id: 'cx',
    name: 'CX',
    extensions: ['.cx'],
    kinds: ['json'],
    recognise: async () => (await import('./cx/recogniseCx.ts')).recogniseCx,
    load: async () => (await import('./cx/cxFormat.ts')).cxFormat,
  },
  {
    id: 'cx2',
    name: 'CX2',
    extensions: ['.cx2'],
    kinds: ['json'],
    recognise: async () => (await import('./cx/recogniseCx.ts')).recogniseCx2,
    load: async () => (await import('./cx/cxFormat.ts')).cxFormat,
  },
  {
    id: 'followthemoney',
    name: 'FollowTheMoney',
    extensions: ['.ijson', '.ftm'],
    kinds: ['json'],
    recognise: async () => (await import('./followTheMoney/recogniseFollowTheMoney.ts')).recogniseFollowTheMoney,
    load: async () => (await import('./followTheMoney/followTheMoneyFormat.ts')).followTheMoneyFormat,
  },
  {
    id: 'graphology-json',
    name: 'Graphology JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./graphology/recogniseGraphology.ts')).recogniseGraphology,
    load: async () => (await import('./graphology/graphologyFormat.ts')).graphologyFormat,
  },
  {
    id: 'json-canvas',
    name: 'JSON Canvas',
    extensions: ['.canvas'],
    kinds: ['json'],
    recognise: async () => (await import('./jsonCanvas/recogniseJsonCanvas.ts')).recogniseJsonCanvas,
    load: async () => (await import('./jsonCanvas/jsonCanvasFormat.ts')).jsonCanvasFormat,
  },
  {
    id: 'kumu-json',
    name: 'Kumu JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./kumu/recogniseKumu.ts')).recogniseKumu,
    load: async () => (await import('./kumu/kumuFormat.ts')).kumuFormat,
  },
  {
    id: 'neo4j-json',
    name: 'Neo4j JSON',
    extensions: ['.jsonl', '.ndjson'],
    kinds: ['json'],
    recognise: async () => (await import('./neo4j/recogniseNeo4j.ts')).recogniseNeo4j,
    load: async () => (await import('./neo4j/neo4jFormat.ts')).neo4jFormat,
  },
  {
    id: 'node-link-json',
    name: 'Node-link JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./nodeLink/recogniseNodeLink.ts')).recogniseNodeLink,
    load: async () => (await import('./nodeLink/nodeLinkFormat.ts')).nodeLinkFormat,
  },
  {
    id: 'ogma-json',
    name: 'Ogma JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./ogma/recogniseOgma.ts')).recogniseOgma,
    load: async () => (await import('./ogma/ogmaFormat.ts')).ogmaFormat,
  },
  {
    id: 'oligrapher-json',
    name: 'Oligrapher JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./oligrapher/recogniseOligrapher.ts')).recogniseOligrapher,
    load: async () => (await import('./oligrapher/oligrapherFormat.ts')).oligrapherFormat,
  },
  {
    id: 'vis-network-json',
    name: 'vis-network JSON',
    extensions: [],
    kinds: ['json'],
    recognise: async () => (await import('./visNetwork/recogniseVisNetwork.ts')).recogniseVisNetwork,
    load: async () => (await import('./visNetwork/visNetworkFormat.ts')).visNetworkFormat,
  },
])

/** Gives the entries with their ids as literal types. */
function listReaders<const Id extends string>(readers: readonly ReaderEntry<Id>[]): readonly ReaderEntry<Id>[] {
  return readers
}
