import { expect } from 'vitest'
import { readTrial, trial } from './trialFiles.ts'

trial('years beside the ends are dates and no actors', async () => {
  const { actors, first } = await readTrial('01-csv-source-target-plus-from-to-years.csv')
  expect(actors).toEqual(['Harbour Board', 'Ministry A', 'Union B'])
  expect(first).toMatchObject({ type: 'supports', start: '1998', end: '2004' })
})

trial('a line for Excel, a byte order mark and semicolons stand in nobody’s way', async () => {
  expect((await readTrial('03-csv-excel-sep-line.csv')).relations).toEqual([
    'Alba supports Boris',
    'Boris opposes Carla',
  ])
  const { relations, file } = await readTrial('02-csv-bom-semicolon-gephi.csv')
  expect(relations).toEqual(['Alba linked Boris', 'Boris linked-undirected Carla'])
  expect(file?.relations[1]?.attributes).toEqual({ weight: '2.5' })
})

trial('lists without a header are read, and that is told', async () => {
  const plain = await readTrial('04-csv-headerless-edge-list.csv')
  expect(plain.relations).toHaveLength(3)
  expect(plain.said.join()).toContain('no header row')
  expect((await readTrial('07-csv-quoted-headerless.csv')).actors).toEqual(['a', 'b', 'c', 'd'])
  const snap = await readTrial('04b-snap-signed-edges.txt')
  expect(snap.file?.relations.map(({ sign }) => sign)).toEqual([-1, 1, 1])
  const konect = await readTrial('04d-konect-out.txt')
  expect(konect.file?.relations.map(({ sign }) => sign)).toEqual([1, -1])
  expect(konect.relations?.[0]).toBe('1 linked-undirected 2')
})

trial('an adjacency matrix keeps its isolated actors, signs and weights', async () => {
  const plain = await readTrial('05-csv-matrix-isolated.csv')
  expect(plain.actors).toEqual(['A', 'B', 'C', 'D', 'E'])
  expect(plain.relations).toHaveLength(6)
  const signed = await readTrial('46-xlsx-matrix.xlsx')
  expect(signed.file?.relations.map(({ sign, attributes }) => [sign, attributes?.['weight']])).toEqual([
    [1, 1],
    [-1, -1],
    [1, 2],
  ])
})

trial('columns of the trade are known', async () => {
  expect((await readTrial('08-csv-source-destination.csv')).relations).toHaveLength(2)
  const littleSis = await readTrial('08c-csv-littlesis-relationships.csv')
  expect(littleSis.first).toMatchObject({ type: 'position', start: '2001', end: '2003-05', note: { en: 'Director' } })
  const acled = await readTrial('08e-csv-acled.csv')
  expect(acled.first).toMatchObject({ type: 'battles', start: '2020-01-01', note: { en: 'Clash' } })
  expect(acled.file?.sources).toMatchObject([{ title: { en: 'Daily Y' } }])
  const nodeXl = await readTrial('42-xlsx-nodexl.xlsx')
  expect(nodeXl.actors).toEqual(['Alba A.', 'Boris B.'])
  expect(nodeXl.relations).toEqual(['Alba mentions Boris'])
  const gephi = await readTrial('19-csv-gephi-timeset-492.csv')
  expect(gephi.first).toMatchObject({ type: 'linked-undirected', start: '0492', end: '0526' })
})

trial('Russian tables of Windows and the Unicode text of Excel have the right letters', async () => {
  expect((await readTrial('15-csv-cp1251.csv')).actors).toEqual(['Министерство', 'Союз'])
  expect((await readTrial('15b-csv-utf16-excel-unicode-text.txt')).actors).toEqual(['Алба', 'Борис'])
})

trial('sums and rows without both ends are told and not taken', async () => {
  const { relations, said } = await readTrial('18-csv-total-row-and-blank-target.csv')
  expect(relations).toEqual(['Alba supports Boris'])
  expect(said.join()).toContain('"total row", once')
  expect(said.join()).toContain('"row without two ends", once')
})

trial('workbooks: dates by their format, headers below a headline, numbers and texts as ids', async () => {
  expect((await readTrial('40-xlsx-real-date-cells.xlsx')).first).toMatchObject({
    start: '2001-03-04',
    end: '2003-05-06',
  })
  expect((await readTrial('41-xlsx-title-row-above-header.xlsx')).relations).toEqual(['Alba supports Boris'])
  const ids = await readTrial('44-xlsx-numeric-and-text-ids.xlsx')
  expect(ids.actors).toEqual(['Alba', 'Boris', 'Carla'])
  expect(ids.relations).toEqual(['1 linked 2', '2 linked 007', '1 linked 2'])
})
