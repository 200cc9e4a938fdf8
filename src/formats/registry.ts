import type { FormatEntry, ReaderEntry } from './format.ts'
import { ONLY_READ } from './onlyRead.ts'
import type { Recognise } from './recognition.ts'

/** Every format that is read and written. A new one is a folder and an entry here. */
export const FORMATS = listFormats([
  {
    id: 'throughline-dataset',
    name: 'Throughline dataset',
    extensions: ['.json'],
    kinds: ['json'],
    recognise: loadUsual,
    isWrittenBack: true,
    load: async () => (await import('./json/jsonFormat.ts')).jsonFormat,
  },
  {
    id: 'csv',
    name: 'CSV pair',
    nameAsRead: 'CSV',
    extensions: ['.csv', '.zip'],
    alsoRead: ['.tsv', '.tab'],
    kinds: ['text', 'zip'],
    recognise: async () => (await import('./csv/recogniseCsv.ts')).recogniseCsv,
    severalFiles: true,
    load: async () => (await import('./csv/csvFormat.ts')).csvFormat,
  },
  {
    id: 'xlsx',
    name: 'Excel workbook',
    extensions: ['.xlsx'],
    kinds: ['zip'],
    recognise: async () => (await import('./xlsx/recogniseXlsx.ts')).recogniseXlsx,
    load: async () => (await import('./xlsx/xlsxFormat.ts')).xlsxFormat,
  },
  {
    id: 'graphml',
    name: 'GraphML',
    extensions: ['.graphml'],
    kinds: ['xml'],
    recognise: loadUsual,
    load: async () => (await import('./graphml/graphmlFormat.ts')).graphmlFormat,
  },
  {
    id: 'gexf',
    name: 'GEXF',
    extensions: ['.gexf'],
    kinds: ['xml'],
    recognise: async () => (await import('./gexf/recogniseGexf.ts')).recogniseGexf,
    load: async () => (await import('./gexf/gexfFormat.ts')).gexfFormat,
  },
  {
    id: 'cytoscape-json',
    name: 'Cytoscape JSON',
    extensions: ['.cyjs'],
    kinds: ['json'],
    recognise: async () => (await import('./cytoscape/recogniseCytoscape.ts')).recogniseCytoscape,
    load: async () => (await import('./cytoscape/cytoscapeFormat.ts')).cytoscapeFormat,
  },
])

export type FormatId = (typeof FORMATS)[number]['id']
type KnownFormat = FormatEntry<FormatId>

/** Every format that is read. Of two equally certain ones, the first wins. */
export const READERS: readonly KnownReader[] = [...ONLY_READ, ...FORMATS]

export type ReaderId = FormatId | (typeof ONLY_READ)[number]['id']
export type KnownReader = ReaderEntry<ReaderId>

/** Finds the format for writing a file of that name. */
export function findFormat(name: string): KnownFormat | undefined {
  return FORMATS.find(({ extensions }) => hasEnding(name, extensions))
}

/** Finds the likely format of a file of that name. */
export function findReader(name: string): KnownReader | undefined {
  return (
    FORMATS.find(({ extensions, alsoRead = [] }) => hasEnding(name, [...extensions, ...alsoRead])) ??
    ONLY_READ.find(({ extensions }) => hasEnding(name, extensions))
  )
}

/** Whether files of a format are written back to where they were opened. */
export function isWrittenBack(id: ReaderId | null): boolean {
  return FORMATS.some((entry) => entry.id === id && entry.isWrittenBack === true)
}

function hasEnding(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
}

/** Gives the entries with their ids as literal types. */
function listFormats<const Id extends string>(formats: readonly FormatEntry<Id>[]): readonly FormatEntry<Id>[] {
  return formats
}

/** For a format that is the usual one for its kind of file. */
async function loadUsual(): Promise<Recognise> {
  return () => 'usual'
}
