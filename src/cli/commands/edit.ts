import { findFormat } from '../../formats/registry.ts'
import { toDataset } from '../../model/toDataset.ts'
import type { WrittenEdit } from '../applyEdit.ts'
import { applyEdit } from '../applyEdit.ts'
import { checkResult } from '../checkResult.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { listDifferences, printDifferences } from '../listDifferences.ts'
import { readArguments } from '../readArguments.ts'
import { isFilePath, readInput, readSoundInput } from '../readInput.ts'
import { getOutputFormat, writeDataset } from '../writeDataset.ts'

const OPTIONS = {
  add: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  remove: { type: 'string', multiple: true },
  out: { type: 'string' },
} as const

export const edit: CliCommand = {
  usage: 'edit FILE (--add LINE | --set FIELD=VALUE | --remove FIELD)... [--out FILE]',
  summary: 'changes a dataset, edit by edit in the order given; writes it only if the result is valid',
  flags: [
    ['--add LINE', 'a relation, with actors where they are new: "Iran -> NATO: supports, 2020, P05"'],
    ['--set FIELD=VALUE', 'a field such as actors.iran.name.en; the value is JSON, or else a text'],
    ['--remove FIELD', 'a record with what cannot be without it, such as relations.r005, or a field'],
    ['--out FILE', 'the file to write; default: FILE'],
  ],
  run: async (args) => {
    const { values, positionals, tokens } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one file is needed', 2)
    const edits = tokens.flatMap((token): readonly WrittenEdit[] =>
      token.kind === 'option' && token.name !== 'out' ? [{ kind: token.name, text: token.value ?? '' }] : [],
    )
    if (edits.length === 0) throw new CliError('at least one of --add, --set and --remove is needed', 2)
    const out = values.out ?? (await getOwnName(name))
    getOutputFormat(out)
    const file = await readSoundInput(name)
    const before = toDataset(file)
    const after = edits.reduce(applyEdit, before)
    const result = checkResult(out, after, file)
    process.stdout.write(printDifferences(listDifferences(before, toDataset(result))))
    await writeDataset(out, result)
    return 0
  },
}

/** The file itself, if it can be written as what it was read as. */
async function getOwnName(name: string): Promise<string> {
  if (!isFilePath(name)) throw new CliError(`not a file to write to: "${name}"; name one with --out`, 2)
  const { format } = await readInput(name)
  if (format !== null && findFormat(name)?.id !== format) {
    throw new CliError(`"${name}" is read as ${format} and cannot be written as that; name a file with --out`, 2)
  }
  return name
}
