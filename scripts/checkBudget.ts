/** Holds the page to its weight: gzipped JavaScript until the diagram can be used. Wants a build in `dist`. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const LIMIT = 300_000
const ASSETS = fileURLToPath(new URL('../dist/assets', import.meta.url))
/** What is loaded before the diagram can be used: the page itself, the worker that finds places, the canvas. */
const ENTRIES = /^(index|arrange\.worker|cytoscape\.)/
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g

const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))
const weigh = (name: string) => gzipSync(readFileSync(`${ASSETS}/${name}`), { level: 9 }).length
const needed = new Set(scripts.filter((name) => ENTRIES.test(name)))
// A set grows while it is walked: what they import at once is needed too.
for (const name of needed) {
  for (const [, imported] of readFileSync(`${ASSETS}/${name}`, 'utf8').matchAll(STATIC_IMPORT)) needed.add(imported!)
}
const weight = [...needed].reduce((sum, name) => sum + weigh(name), 0)

for (const name of scripts)
  console.log(`${String(weigh(name)).padStart(8)}  ${needed.has(name) ? 'at once' : 'later  '}  ${name}`)
console.log(
  `${String(weight).padStart(8)}  bytes of gzipped JavaScript until the diagram can be used; at most ${LIMIT}`,
)
if (needed.size < 3 || weight > LIMIT) process.exitCode = 1
