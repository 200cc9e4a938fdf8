import { expect, test } from 'vitest'
import { decodeText } from '../../../src/formats/text/decodeText.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  [
    'windows-1250',
    'źródło;cel\nŁódź;Kraków\nKraków;Wrocław',
    '\x9fr\xf3d\xb3o;cel\n\xa3\xf3d\x9f;Krak\xf3w\nKrak\xf3w;Wroc\xb3aw',
  ],
  ['windows-1250', 'zdroj;cíl\nTomáš Dvořák;Úřad vlády', 'zdroj;c\xedl\nTom\xe1\x9a Dvo\xf8\xe1k;\xda\xf8ad vl\xe1dy'],
  [
    'shift_jis',
    '元,先\n東京市,大阪市\n大阪市,京都市\n',
    '\x8c\xb3,\x90\xe6\n\x93\x8c\x8b\x9e\x8es,\x91\xe5\x8d\xe3\x8es\n\x91\xe5\x8d\xe3\x8es,\x8b\x9e\x93s\x8es\n',
  ],
  [
    'gb18030',
    '来源,目标\n北京市政府,上海公司\n上海公司,工会\n',
    '\xc0\xb4\xd4\xb4,\xc4\xbf\xb1\xea\n\xb1\xb1\xbe\xa9\xca\xd0\xd5\xfe\xb8\xae,\xc9\xcf\xba\xa3\xb9\xab\xcb\xbe\n\xc9\xcf\xba\xa3\xb9\xab\xcb\xbe,\xb9\xa4\xbb\xe1\n',
  ],
  [
    'big5',
    '來源,目標\n臺北市政府,上海公司\n上海公司,工會\n',
    '\xa8\xd3\xb7\xbd,\xa5\xd8\xbc\xd0\n\xbbO\xa5_\xa5\xab\xacF\xa9\xb2,\xa4W\xae\xfc\xa4\xbd\xa5q\n\xa4W\xae\xfc\xa4\xbd\xa5q,\xa4u\xb7|\n',
  ],
  [
    'euc-kr',
    '출처,대상\n서울시,부산시\n부산시,노동조합\n',
    '\xc3\xe2\xc3\xb3,\xb4\xeb\xbb\xf3\n\xbc\xad\xbf\xef\xbd\xc3,\xba\xce\xbb\xea\xbd\xc3\n\xba\xce\xbb\xea\xbd\xc3,\xb3\xeb\xb5\xbf\xc1\xb6\xc7\xd5\n',
  ],
])('decodeText tells %s by its bytes', (encoding, text, written) => {
  const read = decodeText(bytes(written))
  expect(read.text).toBe(text)
  expect(read.issues).toMatchObject([{ code: 'bad-encoding', readAs: encoding }])
})

test.each([
  ['windows-1252', "Caf\xe9s d'\xc9lodie, 25 m\xb3, \xbfQu\xe9?\n"],
  [
    'windows-1251',
    '\xc0\xed\xed\xe0;\xc8\xe2\xe0\xed\n\xcc\xe8\xed\xe8\xf1\xf2\xe5\xf0\xf1\xf2\xe2\xee;\xcf\xee\xf0\xf2\n',
  ],
])('bytes of %s are not taken for letters of two bytes, nor for Polish', (encoding, written) => {
  expect(decodeText(bytes(written)).issues).toMatchObject([{ readAs: encoding }])
})
