import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Language } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PresetId } from '../../publish/figure/preset.ts'
import { PRESET_IDS } from '../../publish/figure/preset.ts'
import type { PngSize } from '../../publish/png/measurePng.ts'
import type { Subject } from '../../workspace/derive/deriveAnswers.ts'
import { SUBJECTS } from '../../workspace/derive/deriveAnswers.ts'
import type { TraceView } from '../../workspace/view.ts'
import { CliError } from '../cliError.ts'
import type { Command } from '../command.ts'
import { readArguments } from '../readArguments.ts'
import { readSoundInput, resolvePath } from '../readInput.ts'
import { QUESTION_OPTIONS, QUESTION_USAGE, readQuestion } from '../readQuestion.ts'

const OPTIONS = {
  ...QUESTION_OPTIONS,
  subject: { type: 'string', default: 'diagram' },
  beside: { type: 'string' },
  out: { type: 'string' },
  view: { type: 'string' },
  preset: { type: 'string', default: 'screen' },
  title: { type: 'string' },
  credit: { type: 'string' },
  language: { type: 'string', default: 'en' },
  outlines: { type: 'boolean', default: false },
  bare: { type: 'boolean', default: false },
  scale: { type: 'string' },
  mm: { type: 'string' },
  dpi: { type: 'string' },
} as const

export const render: Command = {
  usage: `render DATASET --out FILE.svg|html|png|pdf [--view LINK|FILE] [--subject ${SUBJECTS.join('|')}] [--from ID --to ID ${QUESTION_USAGE}] [--beside LINK|FILE] [--preset ${PRESET_IDS.join('|')}] [--title TEXT] [--credit TEXT] [--language en|ar] [--outlines] [--bare] [--scale 1-4 | --mm WIDTH --dpi N]`,
  summary:
    'the diagram, or paths, with legend and sources; --view and --beside: a copied link, or a published file; --bare: without the data inside',
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one dataset is needed', 2)
    if (values.out === undefined) throw new CliError('--out is needed', 2)
    // What sets text and writes files is loaded only by this command.
    const { publishFile, FORMATS } = await import('../publishFile.ts')
    const format = FORMATS.find((known) => `.${known}` === extname(values.out!).toLowerCase())
    if (!format)
      throw new CliError(`unknown format: "${values.out}"; ${FORMATS.map((known) => `.${known}`).join(', ')} are`, 2)
    const { bytes, remarks } = await publishFile({
      format,
      file: await readSoundInput(name),
      view: values.view === undefined ? null : readView(values.view),
      subject: pickFrom(SUBJECTS, 'subject', values.subject) as Subject,
      trace: values.from === undefined && values.to === undefined ? null : (dataset) => readTrace(dataset, values),
      beside: values.beside === undefined ? null : readView(values.beside),
      preset: pickFrom(PRESET_IDS, 'preset', values.preset) as PresetId,
      language: pickFrom(['en', 'ar'], 'language', values.language) as Language,
      edits: {
        ...(values.title === undefined ? {} : { headline: values.title }),
        ...(values.credit === undefined ? {} : { credit: values.credit }),
      },
      outlines: values.outlines,
      bare: values.bare,
      size: readSize(values),
    })
    for (const remark of remarks) process.stderr.write(`${values.out}: ${remark}\n`)
    writeOutput(values.out, bytes)
    return 0
  },
}

function readTrace(dataset: Dataset, values: Parameters<typeof readQuestion>[2]): Partial<TraceView> {
  const { only: _, limit: __, ...asked } = readQuestion(dataset, 'paths', values)
  return { ...asked, ask: 'paths' }
}

function writeOutput(name: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(resolvePath(name), bytes)
  } catch (error) {
    throw new CliError(`cannot write "${name}": ${(error as Error).message}`, 2)
  }
}

function pickFrom(choices: readonly string[], option: string, value: string): string {
  if (!choices.includes(value)) throw new CliError(`unknown ${option}: "${value}"; ${choices.join(', ')} are`, 2)
  return value
}

/** A link is taken as it is; a file holds one, or was published. */
function readView(name: string): string {
  const path = resolvePath(name)
  if (!existsSync(path) && name.includes('#')) return name
  if (!existsSync(path)) throw new CliError(`no such file: "${name}"`, 2)
  return readFileSync(path, 'utf8')
}

function readSize({
  scale,
  mm,
  dpi,
}: {
  scale?: string | undefined
  mm?: string | undefined
  dpi?: string | undefined
}): PngSize {
  if (mm === undefined && dpi === undefined) return { kind: 'times', times: toNumber(scale ?? '1', 'scale') }
  return { kind: 'print', millimetres: toNumber(mm ?? '', 'mm'), dpi: toNumber(dpi ?? '300', 'dpi') }
}

function toNumber(text: string, option: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value > 0)) throw new CliError(`--${option} wants a number above nought: "${text}"`, 2)
  return value
}
