/** Holds the page to its weight: gzipped JavaScript until the diagram can be used. Wants a build in `dist`. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const LIMIT = 300_000
const ASSETS = fileURLToPath(new URL('../dist/assets', import.meta.url))
/** What is loaded before the diagram can be used: the page itself, the worker that finds places, the canvas. */
const NEEDED = /^(index|arrange\.worker|cytoscape)/

const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))
const weigh = (name: string) => gzipSync(readFileSync(`${ASSETS}/${name}`), { level: 9 }).length
const needed = scripts.filter((name) => NEEDED.test(name))
const weight = needed.reduce((sum, name) => sum + weigh(name), 0)

for (const name of scripts)
  console.log(`${String(weigh(name)).padStart(8)}  ${NEEDED.test(name) ? 'at once' : 'later  '}  ${name}`)
console.log(
  `${String(weight).padStart(8)}  bytes of gzipped JavaScript until the diagram can be used; at most ${LIMIT}`,
)
if (needed.length < 3 || weight > LIMIT) process.exitCode = 1
