import { expect, test } from 'vitest'
import { publish } from '../../../../src/workspace/catalogue/ar/publish.ts'

const SHOWN = { steps: 3, chosen: false, inferred: 0, compared: false }

test.each([
  [0, 'لا تظهر أي علاقة من أصل 200 علاقة.'],
  [1, 'تظهر علاقة واحدة من أصل 200 علاقة.'],
  [2, 'تظهر علاقتان من أصل 200 علاقة.'],
  [7, 'تظهر 7 علاقات من أصل 200 علاقة.'],
  [33, 'تظهر 33 علاقة من أصل 200 علاقة.'],
])('the verb agrees with the relations that a table shows: %i', (rows, text) => {
  expect(publish.table.shown(rows, 200)).toBe(text)
})

test.each([
  [1, 'يظهر المسار الوحيد ضمن 3 خطوات.'],
  [2, 'يظهر المساران كلاهما ضمن 3 خطوات.'],
  [5, 'تظهر كل المسارات ضمن 3 خطوات، وعددها 5.'],
])('all paths that there are take the form of their number: %i', (total, text) => {
  expect(publish.paths.shown({ ...SHOWN, shown: total, total })).toBe(text)
})

test.each([
  [['1: P1'], 'الفقرة'],
  [['1: P1', '2: P2'], 'الفقرتان'],
  [['1: P1', '2: P2', '3: P3'], 'الفقرات'],
])('the noun agrees with the passages of a source: %j', (passages, noun) => {
  expect(publish.passages('نص', passages)).toContain(`نص؛ ${noun} `)
})
