/**
 * Tries everything that reads and writes files with hostile inputs, and prints for each family how many were tried, the
 * longest time that one took, and what went wrong. `npm run campaign`, with a part of the name of a family after it for
 * that family alone.
 */
import { FAMILIES } from './campaign/families.ts'

const [wanted = ''] = process.argv.slice(2)
let [tried, faulty] = [0, 0]
let requests = 0
globalThis.fetch = () => {
  requests++
  return Promise.reject(new Error('the campaign asks nobody for anything'))
}

console.log('| inputs | longest, ms | faults | |\n|---:|---:|---:|---|')
for (const run of FAMILIES.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))) {
  const family = await run()
  tried += family.tried
  faulty += family.faults.length
  console.log(
    `| ${family.tried.toLocaleString('en')} | ${family.slowest.toFixed(0)} | ${family.faults.length} | ${family.name} |`,
  )
  for (const fault of family.faults.slice(0, 10)) console.error(`  ${fault.slice(0, 400)}`)
}
console.log(`\n${tried.toLocaleString('en')} inputs, ${faulty} faults, ${requests} requests`)
if (faulty + requests > 0) process.exitCode = 1
