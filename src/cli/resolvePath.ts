import { resolve } from 'node:path'

/** Resolves a path against the directory of the call: npm changes the directory and names the original one. */
export function resolvePath(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), name)
}
