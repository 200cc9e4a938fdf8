import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url))

async function start(port: string) {
  const { VITEST: _, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: CHECKOUT,
    env: { ...env, PORT: port },
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status: child.exitCode, stdout, stderr }
}

test('a port that is taken is named, with a way out', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { status, stdout, stderr } = await start(String(port))
  server.close()
  expect(status).toBe(1)
  expect(stdout).not.toContain('ready')
  expect(stderr).toContain(
    `throughline: port ${port} is taken; stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
  )
})

test('what is not a port is refused before anything is built', async () => {
  for (const port of ['many', '65536']) {
    const { status, stdout, stderr } = await start(port)
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `throughline: not a port: "${port}"; a whole number from 1 to 65535 is\n`,
    })
  }
})
