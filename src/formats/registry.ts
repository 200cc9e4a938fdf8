import type { FormatEntry } from './format.ts'

/** Every format that is read and written. A new one is a folder and an entry here. */
export const FORMATS: readonly FormatEntry[] = [
  {
    id: 'throughline-dataset',
    name: 'Throughline dataset',
    extensions: ['.json'],
    load: async () => (await import('./json/jsonFormat.ts')).jsonFormat,
  },
  {
    id: 'csv',
    name: 'CSV pair',
    extensions: ['.csv', '.zip'],
    alsoRead: ['.tsv'],
    load: async () => (await import('./csv/csvFormat.ts')).csvFormat,
  },
  {
    id: 'xlsx',
    name: 'Excel workbook',
    extensions: ['.xlsx'],
    load: async () => (await import('./xlsx/xlsxFormat.ts')).xlsxFormat,
  },
  {
    id: 'graphml',
    name: 'GraphML',
    extensions: ['.graphml'],
    load: async () => (await import('./graphml/graphmlFormat.ts')).graphmlFormat,
  },
  {
    id: 'gexf',
    name: 'GEXF',
    extensions: ['.gexf'],
    load: async () => (await import('./gexf/gexfFormat.ts')).gexfFormat,
  },
  {
    id: 'cytoscape-json',
    name: 'Cytoscape JSON',
    extensions: ['.cyjs'],
    load: async () => (await import('./cytoscape/cytoscapeFormat.ts')).cytoscapeFormat,
  },
]

/** Finds the format that a file of that name is to be written in. */
export function findFormat(name: string): FormatEntry | undefined {
  return FORMATS.find(({ extensions }) => hasEnding(name, extensions))
}

/** Finds the format that a file of that name is probably of. */
export function findReadFormat(name: string): FormatEntry | undefined {
  return FORMATS.find(({ extensions, alsoRead = [] }) => hasEnding(name, [...extensions, ...alsoRead]))
}

function hasEnding(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
}
