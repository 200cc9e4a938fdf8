import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import type { Language } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Backing } from '../../model/figure/backing.ts'
import { BACKINGS } from '../../model/figure/backing.ts'
import type { FurnitureEdits } from '../../publish/figure/figure.ts'
import type { PresetId } from '../../publish/figure/preset.ts'
import { PRESET_IDS } from '../../publish/figure/preset.ts'
import { withoutBlanks } from '../../publish/figure/withoutBlanks.ts'
import type { PngSize } from '../../publish/png/measurePng.ts'
import { hasOption, TARGETS } from '../../publish/target/registry.ts'
import type { Target } from '../../publish/target/target.ts'
import type { LayoutId } from '../../scene/layout.ts'
import { LAYOUT_IDS } from '../../scene/layout.ts'
import { either } from '../../workspace/catalogue/en/join.ts'
import type { Subject } from '../../workspace/subject/registry.ts'
import { SUBJECTS } from '../../workspace/subject/registry.ts'
import type { TraceView } from '../../workspace/view.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { getFigure } from '../getFigure.ts'
import { keepTexts, TEXTS_FLAG } from '../keepTexts.ts'
import { readArguments } from '../readArguments.ts'
import { readBytes } from '../readBytes.ts'
import { readSoundInput } from '../readInput.ts'
import { FILE_FLAGS, FILE_OPTIONS, FILE_USAGE, readReadingFlags } from '../readingFlags.ts'
import { QUESTION_FLAGS, QUESTION_OPTIONS, QUESTION_USAGE, readQuestion } from '../readQuestion.ts'
import { resolvePath } from '../resolvePath.ts'
import { writeFiles } from '../writeFiles.ts'

/** The extensions of all targets that give a file. */
const ENDINGS = TARGETS.flatMap(({ extension }) => extension ?? [])
const SIZED = either(TARGETS.filter((target) => hasOption(target, 'size')).flatMap(({ extension }) => extension ?? []))

const OPTIONS = {
  ...FILE_OPTIONS,
  ...QUESTION_OPTIONS,
  figure: { type: 'string' },
  subject: { type: 'string' },
  layout: { type: 'string' },
  beside: { type: 'string' },
  out: { type: 'string' },
  view: { type: 'string' },
  preset: { type: 'string' },
  title: { type: 'string' },
  credit: { type: 'string' },
  language: { type: 'string' },
  backing: { type: 'string' },
  outlines: { type: 'boolean', default: false },
  bare: { type: 'boolean', default: false },
  'with-texts': { type: 'boolean', default: false },
  scale: { type: 'string' },
  mm: { type: 'string' },
  dpi: { type: 'string' },
} as const

export const render: CliCommand = {
  usage: `render DATASET --out FILE${ENDINGS.join('|').replaceAll('|.', '|')} [--figure ID] [--view LINK|FILE] [--subject ${SUBJECTS.join('|')}] [--layout ${LAYOUT_IDS.join('|')}] [--from ID --to ID ${QUESTION_USAGE}] [--beside LINK|FILE] [--preset ${PRESET_IDS.join('|')}] [--title TEXT] [--credit TEXT] [--language en|ar] [--backing ${BACKINGS.join('|')}] [--outlines] [--bare] [--with-texts] [--scale 1-4 | --mm WIDTH --dpi N] ${FILE_USAGE}`,
  summary:
    'draws the diagram, or paths, with legend and sources; --view and --beside take a copied link or a published file; --bare leaves out the data',
  flags: [
    ['--out FILE', `the file to write; its extension selects the format: ${either(ENDINGS)}`],
    ['--figure ID', 'a figure that is kept in the dataset; other flags change it'],
    ['--view LINK|FILE', 'the view to draw: a copied link, a file with one, or a published file'],
    [`--subject ${SUBJECTS.join('|')}`, 'what to draw'],
    [
      `--layout ${LAYOUT_IDS.join('|')}`,
      'the layout of the diagram; default: that of the view, or the one that suits the data',
    ],
    ['--beside LINK|FILE', 'the view with the question or the path to compare'],
    [`--preset ${PRESET_IDS.join('|')}`, 'what the picture is for'],
    ['--title TEXT', 'the headline'],
    ['--credit TEXT', 'the credit line'],
    ['--language en|ar', 'the language of the texts'],
    [`--backing ${BACKINGS.join('|')}`, 'what the picture stands on; default: tinted'],
    ['--outlines', 'draw text as outlines'],
    ['--bare', 'leave out the data'],
    TEXTS_FLAG,
    ['--scale 1-4', `for ${SIZED}: how many times the size on the screen`],
    ['--mm WIDTH', `for ${SIZED}: the width in print, in millimetres`],
    ['--dpi N', 'with --mm: dots per inch; default: 300'],
    ...QUESTION_FLAGS,
    ...FILE_FLAGS,
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one dataset is needed', 2)
    if (values.out === undefined) throw new CliError('--out is needed', 2)
    // Only this command loads the code for fonts and writers.
    const { publishFile } = await import('../publishFile.ts')
    const target = TARGETS.find(({ extension }) => extension === extname(values.out!).toLowerCase())
    if (!target) throw new CliError(`unknown format: "${values.out}"; use one of ${ENDINGS.join(', ')}`, 2)
    const size = readSize(target, values)
    const [carried, withTexts] = [!values.bare, values['with-texts']]
    const file = await readSoundInput(name, await readReadingFlags(values))
    const figure = values.figure === undefined ? null : getFigure(file, values.figure)
    const language = pickFrom(['en', 'ar'], 'language', values.language ?? figure?.language ?? 'en') as Language
    const { bytes, remarks } = await publishFile({
      target,
      file: carried && hasOption(target, 'carried') ? keepTexts(values.out, file, withTexts) : file,
      view: values.view === undefined ? (figure?.view ?? null) : await readView(values.view),
      theme: figure?.background ?? 'light',
      backing: pickFrom(BACKINGS, 'backing', values.backing ?? figure?.backing ?? 'tinted') as Backing,
      highlighted: figure?.highlighted ?? true,
      ...(figure && { composition: figure.composition, design: figure.design }),
      subject: pickFrom(SUBJECTS, 'subject', values.subject ?? figure?.subject ?? 'diagram') as Subject,
      layout: values.layout === undefined ? null : (pickFrom(LAYOUT_IDS, 'layout', values.layout) as LayoutId),
      trace: values.from === undefined && values.to === undefined ? null : (dataset) => readTrace(dataset, values),
      beside: values.beside === undefined ? null : await readView(values.beside),
      preset: pickFrom(PRESET_IDS, 'preset', values.preset ?? figure?.preset ?? 'screen') as PresetId,
      language,
      edits: {
        ...withoutBlanks((figure?.edits[language] ?? {}) as FurnitureEdits),
        ...(values.title === undefined ? {} : { headline: values.title }),
        ...(values.credit === undefined ? {} : { credit: values.credit }),
      },
      options: { text: values.outlines ? 'outlines' : 'embedded', carried, withTexts, size },
    })
    for (const remark of remarks) process.stderr.write(`${values.out}: ${remark}\n`)
    writeFiles([{ path: resolvePath(values.out), bytes }])
    return 0
  },
}

function readTrace(dataset: Dataset, values: Parameters<typeof readQuestion>[2]): Partial<TraceView> {
  const { only: _, limit: __, ...asked } = readQuestion(dataset, 'paths', values)
  return { ...asked, ask: 'paths' }
}

function pickFrom(choices: readonly string[], option: string, value: string): string {
  if (!choices.includes(value)) throw new CliError(`unknown ${option}: "${value}"; use one of ${choices.join(', ')}`, 2)
  return value
}

/** Gives a link as it is, or reads it from a file or a published picture. */
async function readView(name: string): Promise<string> {
  const path = resolvePath(name)
  if (name.includes('#') && !existsSync(path)) return name
  return new TextDecoder().decode(await readBytes(name, path))
}

interface SizeFlags {
  readonly scale?: string | undefined
  readonly mm?: string | undefined
  readonly dpi?: string | undefined
}

function readSize(target: Target, { scale, mm, dpi }: SizeFlags): PngSize {
  const isSized = scale !== undefined || mm !== undefined || dpi !== undefined
  if (isSized && !hasOption(target, 'size'))
    throw new CliError(`--scale, --mm and --dpi are for ${SIZED}, not ${target.extension}`, 2)
  if (mm === undefined && dpi === undefined) return { kind: 'times', times: toNumber(scale ?? '1', 'scale', [1, 4]) }
  if (scale !== undefined) throw new CliError('--scale and --mm cannot be used together', 2)
  if (mm === undefined) throw new CliError('--dpi needs --mm', 2)
  return {
    kind: 'print',
    millimetres: toNumber(mm, 'mm', [1, 10_000]),
    dpi: toNumber(dpi ?? '300', 'dpi', [1, 2400]),
  }
}

function toNumber(text: string, option: string, [least, most]: readonly [number, number]): number {
  const value = /^\s*\d{1,6}(\.\d{1,6})?\s*$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new CliError(`--${option} must be a number from ${least} to ${most}: "${text}"`, 2)
}
