import type { DatasetFile } from '../../model/dataset.ts'
import type { Conflict, Merge } from '../../model/merge/conflict.ts'
import { keepLeftOutTexts } from '../../model/merge/keepLeftOutTexts.ts'
import { mergeDatasets } from '../../model/merge/mergeDatasets.ts'
import { settleConflicts } from '../../model/merge/settleConflicts.ts'
import { printFieldValue, printRecordName, printRecordPath } from '../../model/printRecordName.ts'
import { toDataset } from '../../model/toDataset.ts'
import { count } from '../../workspace/catalogue/en/count.ts'
import { checkResult } from '../checkResult.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { readArguments } from '../readArguments.ts'
import { readSoundInput } from '../readInput.ts'
import { getOutputFormat, writeDataset } from '../writeDataset.ts'

const TAKES = ['mine', 'theirs'] as const

export const merge: CliCommand = {
  usage: 'merge BASE A B --out FILE [--take mine|theirs]',
  summary:
    'merges two versions of a dataset, A (mine) and B (theirs), record by record against the one from which both come',
  flags: [
    ['--out FILE', 'the file to write; its extension selects the format'],
    ['--take mine|theirs', 'the side to take in conflicts; without it, nothing is written if there is one'],
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, { out: { type: 'string' }, take: { type: 'string' } })
    if (positionals.length !== 3) throw new CliError('three datasets are needed: the base, mine and theirs', 2)
    if (values.out === undefined) throw new CliError('--out is needed', 2)
    const take = values.take === undefined ? null : readTake(values.take)
    getOutputFormat(values.out)
    const files: DatasetFile[] = []
    for (const name of positionals) files.push(await readSoundInput(name))
    const [base, mine, theirs] = files.map(toDataset)
    const merged = mergeDatasets(base!, mine!, keepLeftOutTexts(base!, theirs!))
    const { conflicts } = merged
    if (take === null && conflicts.length > 0) {
      for (const conflict of conflicts) process.stderr.write(`${printConflict(merged, conflict)}\n`)
      const told = count(conflicts.length, 'conflict', 'conflicts')
      throw new CliError(`nothing was written: ${told}; settle with --take mine or --take theirs`, 1)
    }
    const { dataset } = settleConflicts(merged, () => take)
    await writeDataset(values.out, checkResult(values.out, dataset, files[1]!))
    return 0
  },
}

function readTake(text: string): (typeof TAKES)[number] {
  const take = TAKES.find((one) => one === text)
  if (!take) throw new CliError(`unknown side: "${text}"; use one of ${TAKES.join(', ')}`, 2)
  return take
}

/** A conflict with its place, the record in words, and what each side has. */
function printConflict({ base, mine, theirs, dataset }: Merge, conflict: Conflict): string {
  const { kind, id, path, neededBy } = conflict
  const origin = [dataset, mine, theirs, base].find((one) => printRecordName(one, kind, id) !== id)
  const name = kind === 'fields' || !origin ? '' : ` (${printRecordName(origin, kind, id)})`
  const start = `conflict: ${printRecordPath(kind, id, path)}${name}`
  const remover = conflict.mine === undefined ? 'mine' : 'theirs'
  if (neededBy) {
    const needer = printRecordName(dataset, neededBy.kind, neededBy.id)
    return `${start}: removed by ${remover}, needed by ${printRecordPath(neededBy.kind, neededBy.id)} (${needer})`
  }
  if (path.length === 0 && (conflict.mine === undefined || conflict.theirs === undefined)) {
    return `${start}: removed by ${remover}, changed by ${remover === 'mine' ? 'theirs' : 'mine'}`
  }
  const values = (['base', 'mine', 'theirs'] as const).map((side) => `${side} ${printFieldValue(conflict[side])}`)
  return `${start}: ${values.join(', ')}`
}
