import { toDataset } from '../../model/toDataset.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { listDifferences, printDifferences } from '../listDifferences.ts'
import { readArguments } from '../readArguments.ts'
import { readSoundInput } from '../readInput.ts'

export const diff: CliCommand = {
  usage: 'diff A B [--json]',
  summary: 'lists what came, went and changed from one dataset to another, by kind and in words',
  flags: [['--json', 'print one JSON value, with the records']],
  run: async (args) => {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } })
    const [from, to, ...others] = positionals
    if (from === undefined || to === undefined || others.length > 0) throw new CliError('two datasets are needed', 2)
    const [before, after] = [toDataset(await readSoundInput(from)), toDataset(await readSoundInput(to))]
    const differences = listDifferences(before, after)
    if (values.json) {
      const byKind = Object.fromEntries(differences.map(({ kind, ...difference }) => [kind, difference]))
      process.stdout.write(`${JSON.stringify(byKind)}\n`)
    } else process.stdout.write(differences.length === 0 ? 'no differences\n' : printDifferences(differences))
    return 0
  },
}
