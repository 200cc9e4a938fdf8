import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { decodeText } from '../../../src/formats/text/decodeText.ts'

const ARABIC = 'id,name\npmc,لجنة الحشد الشعبي\npm,رئيس الوزراء\n'

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const codes = [...text].map((letter) => letter.codePointAt(0)!)
  const bytes = new Uint8Array(codes.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [at, code] of codes.entries()) view.setUint32(at * 4, code, isLittle)
  return bytes
}

/** A text in an encoding of single bytes, by asking the decoder what each byte stands for. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = Array.from({ length: 256 }, (_, byte) =>
    new TextDecoder(encoding).decode(Uint8Array.of(byte), { stream: true }),
  )
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)))
}

test.each([
  ['UTF-16 little-endian', (text: string) => utf16(text, true), 'UTF-16LE'],
  ['UTF-16 big-endian', (text: string) => utf16(text, false), 'UTF-16BE'],
  ['UTF-32 little-endian', (text: string) => utf32(text, true), 'UTF-32LE'],
  ['UTF-32 big-endian', (text: string) => utf32(text, false), 'UTF-32BE'],
])('decodeText knows %s with its mark, and without it by its zeros', (_, write, readAs) => {
  for (const text of [ARABIC, 'id,name\na,Alpha 🕊\n', '{"a": "ب"}']) {
    expect(decodeText(write(`\ufeff${text}`))).toEqual({ text, issues: [] })
    expect(decodeText(write(text))).toMatchObject({ text, issues: [{ code: 'guessed-encoding', readAs }] })
  }
})

test('decodeText takes a text in UTF-8 with a stray zero for UTF-8', () => {
  const text = `id,name\na,${'x'.repeat(50)}\0\nb,B\n`
  expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, issues: [] })
})

test('decodeText reads Arabic of Windows-1256 as Arabic, and French, German and Russian not as Arabic', () => {
  expect(decodeText(encode(ARABIC, 'windows-1256'))).toMatchObject({
    text: ARABIC,
    issues: [{ code: 'bad-encoding', expected: 'utf-8', readAs: 'windows-1256' }],
  })
  for (const text of ['id,name\na,Façade où l’été est à moi\n', 'id,name\na,Größe über Ämter\n']) {
    expect(decodeText(encode(text, 'windows-1252'))).toMatchObject({ text, issues: [{ readAs: 'windows-1252' }] })
  }
  const russian = encode('id,name\na,Министерство обороны\n', 'windows-1251')
  expect(decodeText(russian).issues).toMatchObject([{ readAs: 'windows-1251' }])
})

test('decodeText says so where the bytes are not of the encoding that is named, or it is not known', () => {
  const bytes = encode('café', 'windows-1252')
  expect(decodeText(bytes, 'utf-8').issues).toMatchObject([{ code: 'bad-encoding', expected: 'utf-8' }])
  expect(decodeText(bytes, 'no-such').issues).toMatchObject([{ code: 'bad-encoding', expected: 'no-such' }])
  expect(decodeText(bytes, 'iso-8859-1')).toEqual({ text: 'café', issues: [] })
})

test('decodeText reads Russian of Windows-1251 and French of the old Macintosh, and says that it guessed', () => {
  const russian = decodeText(new Uint8Array([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0, 0x2c, 0xd1, 0xee, 0xfe, 0xe7]))
  expect(russian.text).toBe('Министр,Союз')
  const french = decodeText(strToU8('R\u008epublique, G\u008en\u008eral', true))
  expect(french.text).toBe('République, Général')
  expect(french.issues).toMatchObject([{ code: 'bad-encoding', readAs: 'macintosh' }])
  // An apostrophe of Windows stands within words, too.
  expect(decodeText(strToU8('O\u0092Brien', true)).issues).toMatchObject([{ readAs: 'windows-1252' }])
})

const LISTS: Readonly<Record<string, readonly string[]>> = {
  'windows-1253': [
    'πηγή,στόχος\nΔήμος Αθηναίων,Λιμεναρχείο Πειραιά\nΈνωση,Υπουργείο',
    'source,target\nΑθήνα,Θεσσαλονίκη',
    'όνομα;ρόλος\nΕλένη Παπαδοπούλου;πρόεδρος του συμβουλίου',
  ],
  'koi8-r': [
    'источник,цель\nАнна Петрова,Союз докеров\nПорт,Министерство',
    'source,target\nанна,борис\nборис,светлана',
    'имя;роль\nИван Сидоров;председатель совета',
  ],
  'windows-1251': [
    'источник,цель\nАнна Петрова,Союз докеров\nПорт,Министерство',
    'source,target\nАнна,Борис',
    'имя;роль\nИван Сидоров;председатель совета',
  ],
  'windows-1256': [
    'المصدر,الهدف\nبغداد,الموصل\nحزب الدعوة,الحشد الشعبي',
    'source,target\nمحمد,أحمد\nزينب,فاطمة',
    'الاسم;الدور\nسعاد;رئيسة المجلس',
  ],
  'windows-1252': [
    'de,à\nÉlodie Lefèvre,Société générale',
    'Müller,Größe\nJäger,Bär',
    'São João,Conceição\nInês,Lourenço',
  ],
}

test.each(Object.entries(LISTS))('decodeText tells %s by its letters', (encoding, texts) => {
  for (const text of texts) expect(decodeText(encode(text, encoding)).text, text).toBe(text)
})
