import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { printIssue } from '../../src/model/describeIssue.ts'

const archive = (path: string, text: string) => zipSync({ [path]: strToU8(text) }, { level: 0 })
const binary = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['x.xls', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 \0\0'), 'Excel'],
  ['x.ods', archive('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), '.ods'],
  ['x.odt', archive('mimetype', 'application/vnd.oasis.opendocument.text'), 'OpenDocument'],
  ['x.docx', archive('word/document.xml', '<w:document/>'), 'Word'],
  ['x.pdf', binary('%PDF-1.7\n%\xe2\xe3'), 'PDF'],
  ['x.rtf', strToU8('{\\rtf1 Ada}'), 'RTF'],
  ['x.csv.gz', binary('\x1f\x8b\x08\0'), 'packed'],
  ['x.vna', strToU8('*node data\nID age\nann 7\n*tie data\nfrom to friend\nann bo 1'), 'VNA'],
  ['x.tgf', strToU8('1 Ann\n2 Bo\n#\n1 2 pays'), 'TGF'],
  ['x.sif', strToU8('Ann pays Bo Cy\nBo knows Cy'), 'SIF'],
  ['x.nt', strToU8('<http://x.org/a> <http://x.org/pays> <http://x.org/b> .'), 'RDF'],
  ['x.ttl', strToU8('@prefix ex: <http://x.org/> .\nex:a ex:pays ex:b .'), 'RDF'],
  ['x.mmd', strToU8('graph TD\n  A -->|pays| B'), 'Mermaid'],
  ['x.sql', strToU8("INSERT INTO ties VALUES ('Ann', 'Bo');\nINSERT INTO ties VALUES ('Bo', 'Cy');"), 'SQL'],
  ['x.bib', strToU8('@article{a, author = {Ann and Bo}}'), 'literature'],
])('%s is said to be what it is, and how to bring it', async (name, bytes, said) => {
  const { file, issues } = await readAnyFormat([{ name, bytes }])
  expect(file).toBeNull()
  expect(issues).toMatchObject([{ code: 'wrong-type', severity: 'error' }])
  expect(printIssue(issues[0]!)).toContain(said)
})

test('a graph of DOT that is called TD is no diagram in Mermaid', async () => {
  expect((await readAnyFormat([{ name: 'x.dot', bytes: strToU8('graph TD { a -- b }') }])).format).toBe('dot')
})
