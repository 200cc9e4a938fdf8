import { crc32 } from '../../base/crc32.ts'
import { joinBytes } from '../../base/joinBytes.ts'
import type { PngSize } from './measurePng.ts'

const PX_PER_INCH = 96
const INCHES_PER_METRE = 1000 / 25.4
/** The length of the signature, and that of a chunk besides its data. */
const SIGNATURE = 8
const FRAME = 12

/** The pixels per inch at which a bitmap has its size in print, or on the screen. */
export function getDensity(size: PngSize): number {
  return size.kind === 'print' ? size.dpi : PX_PER_INCH * size.times
}

/**
 * Says in a PNG how many pixels an inch has (chunk `pHYs`, PNG 3rd edition, 11.3.4.3), so that programs for print place
 * it in its size. What it said of that before is replaced.
 */
export function setDensity(png: Uint8Array, perInch: number): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const parts = [png.subarray(0, SIGNATURE)]
  for (let at = SIGNATURE; at < png.length; ) {
    const chunk = png.subarray(at, at + FRAME + view.getUint32(at))
    const kind = readKind(chunk)
    if (kind !== 'pHYs') parts.push(chunk)
    if (kind === 'IHDR') parts.push(writeDensity(perInch))
    at += chunk.length
  }
  return joinBytes(parts)
}

function readKind(chunk: Uint8Array): string {
  return new TextDecoder().decode(chunk.subarray(4, 8))
}

function writeDensity(perInch: number): Uint8Array {
  const chunk = new Uint8Array(FRAME + 9)
  const view = new DataView(chunk.buffer)
  const perMetre = Math.round(perInch * INCHES_PER_METRE)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  // The unit is the metre.
  chunk[16] = 1
  view.setUint32(17, crc32(chunk.subarray(4, 17)))
  return chunk
}
