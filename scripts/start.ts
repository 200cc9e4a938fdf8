/** Builds the app once and serves it at a fixed local address. `PORT=… npm start` takes another port. */
import { build, preview } from 'vite'

const port = Number(process.env['PORT'] ?? 4173)

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`not a port: "${process.env['PORT']}"; a whole number from 1 to 65535 is`)
}
await build({ logLevel: 'warn' })
try {
  const server = await preview({
    preview: { port, strictPort: true, host: '127.0.0.1', open: false },
    logLevel: 'silent',
  })
  console.log(`Throughline is ready: ${server.resolvedUrls?.local[0]}\nCtrl+C stops it.`)
} catch (error) {
  const taken = error instanceof Error && error.message.includes('already in use')
  fail(
    taken ? `port ${port} is taken; stop what uses it, or choose another: PORT=${port + 1} npm start` : String(error),
  )
}

function fail(message: string): never {
  console.error(`throughline: ${message}`)
  process.exit(1)
}
