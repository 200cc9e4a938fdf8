/** Builds the app once and serves it at a fixed local address. `PORT=… npm start` takes another port. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { build, preview } from 'vite'

const HOST = '127.0.0.1'
const port = Number(process.env['PORT'] ?? 4173)

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`not a port: "${process.env['PORT']}"; a whole number from 1 to 65535 is`)
}
try {
  // Before anything is built: the files may be another's that is being served from here.
  await tryPort()
  await build({ logLevel: 'warn' })
  const server = await preview({
    preview: { port, strictPort: true, host: HOST, open: false },
    logLevel: 'silent',
  })
  console.log(`Throughline is ready: ${server.resolvedUrls?.local[0]}\nCtrl+C stops it.`)
} catch (error) {
  const taken = error instanceof Error && /already in use|EADDRINUSE/.test(error.message)
  fail(
    taken ? `port ${port} is taken; stop what uses it, or choose another: PORT=${port + 1} npm start` : String(error),
  )
}

async function tryPort(): Promise<void> {
  const server = createServer().listen(port, HOST)
  await once(server, 'listening')
  server.close()
  await once(server, 'close')
}

function fail(message: string): never {
  console.error(`throughline: ${message}`)
  process.exit(1)
}
