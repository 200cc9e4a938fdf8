import { existsSync, readFileSync } from 'node:fs'

/** Text of a file of the material that lies beside the checkout and is not part of it, or `undefined` without it. */
export function readShared(path: string): string | undefined {
  const url = new URL(`../../shared/${path}`, import.meta.url)
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined
}
