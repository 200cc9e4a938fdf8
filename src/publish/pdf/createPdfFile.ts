import { strToU8, zlibSync } from 'fflate'
import { joinBytes } from '../../base/joinBytes.ts'

/** A reference to an object: `7 0 R`. */
export type Ref = `${number} 0 R`

/** Collects PDF objects and prints them as a file (PDF 1.7, ISO 32000-1). */
export interface PdfFile {
  /** Reserves a number for an object that is added later. */
  readonly reserve: () => Ref
  readonly add: (content: string, ref?: Ref) => Ref
  /** Adds a compressed stream. `entries` extend its dictionary, which has length and filter. */
  readonly addStream: (entries: string, data: Uint8Array | string, ref?: Ref) => Ref
  readonly print: (catalog: Ref, info: Ref) => Uint8Array
}

export function createPdfFile(): PdfFile {
  const objects: Uint8Array[][] = []
  const reserve = (): Ref => `${objects.push([])} 0 R`
  const put = (pieces: Uint8Array[], ref: Ref): Ref => {
    objects[Number.parseInt(ref, 10) - 1] = pieces
    return ref
  }
  return {
    reserve,
    add: (content, ref = reserve()) => put([toBytes(content)], ref),
    addStream: (entries, data, ref = reserve()) => {
      const packed = zlibSync(typeof data === 'string' ? toBytes(data) : data, { level: 9 })
      const head = `<<${entries}/Length ${packed.length}/Filter/FlateDecode>>\nstream\n`
      return put([toBytes(head), packed, toBytes('\nendstream')], ref)
    },
    print: (catalog, info) => printFile(objects, catalog, info),
  }
}

function printFile(objects: readonly Uint8Array[][], catalog: Ref, info: Ref): Uint8Array {
  // Four bytes beyond ASCII mark the file as binary.
  const pieces: Uint8Array[] = [toBytes('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')]
  let length = pieces[0]!.length
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(length)
    const all = [toBytes(`${index + 1} 0 obj\n`), ...object, toBytes('\nendobj\n')]
    for (const piece of all) pieces.push(piece)
    length += all.reduce((sum, piece) => sum + piece.length, 0)
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  pieces.push(
    toBytes(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root ${catalog}/Info ${info}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return joinBytes(pieces)
}

/** One byte per character: everything in a PDF except its streams. */
function toBytes(text: string): Uint8Array {
  return strToU8(text, true)
}

/** A text as a PDF string in any script. */
export function printPdfText(text: string): string {
  return `<FEFF${printUtf16(text)}>`
}

/** A text as hexadecimal UTF-16. */
export function printUtf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => printHex(text.charCodeAt(index))).join('')
}

/** Four hexadecimal digits. */
export function printHex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** A number without an exponent, rounded to a thousandth. */
export function printNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
