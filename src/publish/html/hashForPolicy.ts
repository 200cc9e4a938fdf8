import { sha256 } from '@noble/hashes/sha2.js'
import { strToU8 } from 'fflate'
import { printBase64 } from '../../base/base64.ts'

/** The hash by which a Content-Security-Policy lets a page have a script or a style of its own. */
export function hashForPolicy(text: string): string {
  return `sha256-${printBase64(sha256(strToU8(text)))}`
}
