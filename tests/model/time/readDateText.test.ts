import { expect, test } from 'vitest'
import { readDateText } from '../../../src/model/time/readDateText.ts'

test.each([
  ['March 2021', '2021-03'],
  ['Mar 2021', '2021-03'],
  ['2021 March', '2021-03'],
  ['March 3, 2021', '2021-03-03'],
  ['März 2021', '2021-03'],
  ['3. März 2021', '2021-03-03'],
  ['Jänner 2021', '2021-01'],
  ['mars 2021', '2021-03'],
  ['1er août 2021', '2021-08-01'],
  ['janv. 2021', '2021-01'],
  ['marzo de 2021', '2021-03'],
  ['3 de marzo del 2021', '2021-03-03'],
  ['Mart 2021', '2021-03'],
  ['Ağustos 2021', '2021-08'],
  ['مارس 2021', '2021-03'],
  ['آذار ٢٠٢١', '2021-03'],
  ['5 كانون الثاني 2021', '2021-01-05'],
  ['15 марта 2021', '2021-03-15'],
  ['2021年3月', '2021-03'],
  ['2021年3月5日', '2021-03-05'],
  ['2021년 3월', '2021-03'],
  ['c. März 2021', '2021-03~'],
])('readDateText reads %s, in whatever language the month is named', (text, date) => {
  expect(readDateText(text, 'day-first')).toBe(date)
})

test.each(['Marchioness 2021', 'Haus 2021', '32 March 2021', '2021年13月', 'March', 'Team of 2021'])(
  'readDateText takes %s for no date',
  (text) => {
    expect(readDateText(text, 'day-first')).toBeNull()
  },
)
