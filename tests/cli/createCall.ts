import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { inject } from 'vitest'

/** Calls the command line as npm does: it runs elsewhere, and is told the folder in which it was called. */
export function createCall(folder: string) {
  return (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [inject('command'), ...args], {
      cwd: tmpdir(),
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
}
