/**
 * Reads the same generated CSV as far as a compiled network, and with papaparse as far as objects by header, which is
 * less. Prints times and the memory that is added. `npm run bench:import [-- ROWS]`.
 */
import Papa from 'papaparse'
import { parseCsv } from '../src/formats/csv/parseCsv.ts'
import { readAnyFormat } from '../src/formats/readAnyFormat.ts'
import { toDataset } from '../src/model/toDataset.ts'
import { compileNetwork } from '../src/network/compileNetwork.ts'

const ROWS = Number(process.argv[2] ?? 1_000_000)
const ACTORS = Math.ceil(ROWS / 5)
const TYPES = ['supports', 'opposes', 'assists', 'commands'] as const

/** What every contender has to agree on. */
interface Answer {
  readonly rows: number
  /** The sum of the weights, in tenths. */
  readonly weight: number
}

interface Contender {
  readonly name: string
  readonly read: (bytes: Uint8Array) => Promise<{ readonly kept: unknown; readonly answer: Answer }>
}

const CONTENDERS: readonly Contender[] = [
  {
    name: 'papaparse, objects by header',
    read: async (bytes) => {
      const { data } = Papa.parse<{ readonly weight: string }>(new TextDecoder().decode(bytes), {
        header: true,
        skipEmptyLines: true,
      })
      return { kept: data, answer: sum(data.map(({ weight }) => Number(weight))) }
    },
  },
  {
    name: 'ours, rows of cells',
    read: async (bytes) => {
      const { rows } = parseCsv(new TextDecoder().decode(bytes))
      return { kept: rows, answer: sum(rows.slice(1).map(({ cells }) => Number(cells[3]))) }
    },
  },
  {
    name: 'ours, compiled network',
    read: async (bytes) => {
      const { file } = await readAnyFormat([{ name: 'ties.csv', bytes }])
      const network = compileNetwork(toDataset(file!))
      return { kept: network, answer: sum(file!.relations.map(({ attributes }) => Number(attributes?.['weight']))) }
    },
  },
]

function sum(weights: readonly number[]): Answer {
  return { rows: weights.length, weight: weights.reduce((total, weight) => total + Math.round(weight * 10), 0) }
}

function generateCsv(): Uint8Array {
  let seed = 20_261_129
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const lines = Array.from({ length: ROWS }, () => {
    const [source, target, type] = [next(ACTORS), next(ACTORS), TYPES[next(TYPES.length)]]
    return `Actor ${source},Actor ${target},${type},${next(100) / 10},${1990 + next(30)}\n`
  })
  return new TextEncoder().encode(`source,target,type,weight,start\n${lines.join('')}`)
}

async function measure({ name, read }: Contender, bytes: Uint8Array) {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const { kept, answer } = await read(bytes)
  const milliseconds = performance.now() - start
  globalThis.gc?.()
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6
  return { name, milliseconds, megabytes, answer, kept: kept !== null }
}

const bytes = generateCsv()
console.log(`${ROWS.toLocaleString('en')} rows, ${(bytes.length / 1e6).toFixed(0)} MB\n`)
console.log('| contender | ms | MB kept | times papaparse |\n|---|---:|---:|---:|')
let first: Awaited<ReturnType<typeof measure>> | null = null
for (const contender of CONTENDERS) {
  const figures = await measure(contender, bytes)
  first ??= figures
  if (JSON.stringify(figures.answer) !== JSON.stringify(first.answer)) {
    throw new Error(`${contender.name} answers otherwise: ${JSON.stringify([figures.answer, first.answer])}`)
  }
  const cells = [Math.round(figures.milliseconds), Math.round(figures.megabytes)]
  console.log(
    `| ${contender.name} | ${cells.join(' | ')} | ${(figures.milliseconds / first.milliseconds).toFixed(1)} |`,
  )
}
