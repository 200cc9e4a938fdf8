import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { inject, vi } from 'vitest'
import { run } from '../../src/cli/run.ts'

/** Calls the command line in this process, told the folder in which it was called: what it answers, not how it starts. */
export function createCall(folder: string) {
  return async (...args: readonly string[]) => {
    vi.stubEnv('INIT_CWD', folder)
    const [stdout, stderr] = [hear(process.stdout), hear(process.stderr)]
    try {
      const status = await run(args)
      return { status, stdout: stdout.listen(), stderr: stderr.listen() }
    } finally {
      stdout.stop()
      stderr.stop()
      vi.unstubAllEnvs()
    }
  }
}

/** Takes what is written to a stream, in its place. */
function hear(stream: NodeJS.WriteStream) {
  const heard: string[] = []
  const write = vi.spyOn(stream, 'write').mockImplementation((text) => {
    heard.push(String(text))
    return true
  })
  return { listen: () => heard.join(''), stop: () => write.mockRestore() }
}

/** Starts the command line as npm does: it runs elsewhere, and is told the folder in which it was called. */
export function createStart(folder: string) {
  return (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [inject('command'), ...args], {
      cwd: tmpdir(),
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
}
