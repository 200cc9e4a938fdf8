import type { ReaderEntry } from './format.ts'

/** Every format that is only read. A new one is a folder and an entry here. */
export const ONLY_READ = listReaders([
  {
    id: 'adjacency-list',
    name: 'Adjacency list',
    extensions: ['.adjlist'],
    kinds: ['text'],
    recognise: async () => (await import('./adjacency/recogniseAdjacency.ts')).recogniseAdjacency,
    load: async () => (await import('./adjacency/adjacencyFormat.ts')).adjacencyFormat,
  },
  {
    id: 'dot',
    name: 'DOT (Graphviz)',
    extensions: ['.dot', '.gv'],
    kinds: ['text'],
    recognise: async () => (await import('./dot/recogniseDot.ts')).recogniseDot,
    load: async () => (await import('./dot/dotFormat.ts')).dotFormat,
  },
  {
    id: 'edge-list',
    name: 'Edge list (SNAP, KONECT)',
    extensions: ['.edgelist', '.edges', '.ncol'],
    kinds: ['text'],
    recognise: async () => (await import('./edgelist/recogniseEdgeList.ts')).recogniseEdgeList,
    load: async () => (await import('./edgelist/edgeListFormat.ts')).edgeListFormat,
  },
  {
    id: 'gdf',
    name: 'GDF (GUESS)',
    extensions: ['.gdf'],
    kinds: ['text'],
    recognise: async () => (await import('./gdf/recogniseGdf.ts')).recogniseGdf,
    load: async () => (await import('./gdf/gdfFormat.ts')).gdfFormat,
  },
  {
    id: 'gml',
    name: 'GML',
    extensions: ['.gml'],
    kinds: ['text'],
    recognise: async () => (await import('./gml/recogniseGml.ts')).recogniseGml,
    load: async () => (await import('./gml/gmlFormat.ts')).gmlFormat,
  },
  {
    id: 'pajek',
    name: 'Pajek',
    extensions: ['.net', '.paj', '.clu', '.vec'],
    kinds: ['text'],
    recognise: async () => (await import('./pajek/recognisePajek.ts')).recognisePajek,
    load: async () => (await import('./pajek/pajekFormat.ts')).pajekFormat,
  },
  {
    id: 'ucinet-dl',
    name: 'UCINET DL',
    extensions: ['.dl'],
    kinds: ['text'],
    recognise: async () => (await import('./ucinet/recogniseUcinet.ts')).recogniseUcinet,
    load: async () => (await import('./ucinet/ucinetFormat.ts')).ucinetFormat,
  },
])

/** Gives the entries with their ids as literal types. */
function listReaders<const Id extends string>(readers: readonly ReaderEntry<Id>[]): readonly ReaderEntry<Id>[] {
  return readers
}
