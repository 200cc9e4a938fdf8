import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { buildPageCode } from '../../scripts/buildPageCode.ts'
import type { Language } from '../base/language.ts'
import { finishSteps } from '../base/steps.ts'
import type { Dataset, DatasetFile } from '../model/dataset.ts'
import type { Backing } from '../model/figure/backing.ts'
import type { Composition } from '../model/figure/composition.ts'
import type { Design } from '../model/figure/design.ts'
import { toDataset } from '../model/toDataset.ts'
import { compileNetwork } from '../network/compileNetwork.ts'
import type { Figure, FurnitureEdits } from '../publish/figure/figure.ts'
import type { PresetId } from '../publish/figure/preset.ts'
import { PRESETS } from '../publish/figure/preset.ts'
import { FONT_FILES } from '../publish/fonts/fontFiles.ts'
import { createFonts } from '../publish/fonts/fonts.ts'
import { measurePng } from '../publish/png/measurePng.ts'
import { getDensity, setDensity } from '../publish/png/setDensity.ts'
import { readPublished } from '../publish/svg/carried.ts'
import { printCarried } from '../publish/svg/printCarried.ts'
import type { TargetOptions } from '../publish/target/options.ts'
import type { PublishedFigure } from '../publish/target/publishFigure.ts'
import { publishFigure } from '../publish/target/publishFigure.ts'
import type { KnownTarget } from '../publish/target/registry.ts'
import type { Surface } from '../publish/target/target.ts'
import { tracePaths } from '../query/tracePaths.ts'
import { describeTraceProblem } from '../query/traceProblem.ts'
import { traceReached } from '../query/traceReached.ts'
import type { LayoutId } from '../scene/layout.ts'
import type { Theme } from '../scene/look/palette.ts'
import { answerMeasure } from '../workspace/answerMeasure.ts'
import { figureRemarks } from '../workspace/catalogue/en/figureRemarks.ts'
import { getPublishedWords } from '../workspace/catalogue/getPublishedWords.ts'
import { getArrangeable } from '../workspace/commands/move.ts'
import { openDataset } from '../workspace/commands/openDataset.ts'
import { deriveBasis } from '../workspace/derive/deriveBasis.ts'
import { deriveFiltered } from '../workspace/derive/deriveFiltered.ts'
import { derivePublished } from '../workspace/derive/derivePublished.ts'
import { PLAIN } from '../workspace/derive/derivePublishedPart.ts'
import { deriveRequest, listMissingEnds } from '../workspace/derive/deriveRequest.ts'
import { printLink } from '../workspace/link/printLink.ts'
import { readLink } from '../workspace/link/readLink.ts'
import { reconcileView } from '../workspace/link/reconcileView.ts'
import type { AnswerSubject, Subject } from '../workspace/subject/registry.ts'
import { SUBJECT_ENTRIES } from '../workspace/subject/registry.ts'
import { toShownMeasure } from '../workspace/toShownMeasure.ts'
import type { Tracing } from '../workspace/tracing.ts'
import { IDLE } from '../workspace/tracing.ts'
import type { TraceView, View } from '../workspace/view.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'
import { INITIAL_STATE } from '../workspace/workspaceState.ts'
import { CliError } from './cliError.ts'
import { EFFORT } from './effort.ts'

export interface PublishRequest {
  readonly target: KnownTarget
  readonly file: DatasetFile
  /** A link, or a published file that carries one. */
  readonly view: string | null
  readonly theme: Theme
  readonly backing: Backing
  /** Whether what the view selects or follows stands out. */
  readonly highlighted: boolean
  readonly subject: Subject
  /** What an editor has decided about the figure. */
  readonly composition?: Composition
  readonly design?: Design
  /** Replaces the layout of the view. */
  readonly layout: LayoutId | null
  /** Replaces the question of the view. */
  readonly trace: ((dataset: Dataset) => Partial<TraceView>) | null
  /** A link or a published file with the question or path to compare with. */
  readonly beside: string | null
  readonly preset: PresetId
  readonly language: Language
  readonly edits: FurnitureEdits
  readonly options: TargetOptions
}

const { resolve } = createRequire(import.meta.url)

/** Publishes a dataset without a browser. `remarks` are warnings for the person. */
export async function publishFile(request: PublishRequest): Promise<{ bytes: Uint8Array | string; remarks: string[] }> {
  const { target, file, language, preset, edits, design, options } = request
  const { state, link, damaged } = openView(request)
  const published = derivePublished(state, language, request)
  if (!published) throw new CliError(MISSING[request.subject as AnswerSubject], 2)
  const words = getPublishedWords(language)
  const publishing = { ...published, preset: PRESETS[preset], words, edits, ...(design && { design }) }
  const output = { target: target.id, options, sight: null, backing: request.backing }
  const made = await publishFigure(publishing, output, {
    fonts: createFonts(FONT_FILES.map(({ path }) => readFileSync(resolve(`@fontsource/${path}`)))),
    loadPageCode: buildPageCode,
    carry: () => ({ dataset: printCarried(file, options), link }),
  })
  const bytes = target.making.kind === 'drawn' ? await DRAW[target.making.on]!(made, options) : made.file
  const remarks = [
    ...(damaged.length > 0 ? [`parts of the view could not be read and were left out: ${damaged.join(', ')}`] : []),
    ...listRemarks(made.figure),
  ]
  return { bytes, remarks }
}

/** Subjects that need a question first. */
const MISSING: Readonly<Record<AnswerSubject, string>> = {
  path: 'the view shows no path; a link with one is needed',
  paths: 'there is no path to draw; --from and --to, or a link with a question, are needed',
  beside: 'there is no second question; --beside LINK, or a link with two questions, is needed',
  pins: 'two paths are needed: --view LINK and --beside LINK, each with a path',
}

/** The state that the page would have with this view open. */
function openView({ file, view, language, subject, layout, trace, beside, theme, highlighted }: PublishRequest): {
  state: WorkspaceState
  link: string
  damaged: readonly string[]
} {
  const dataset = toDataset(file)
  const { view: linked, positions: seen, damaged } = readLink(view === null ? '' : findFragment(view))
  const wanted = highlighted ? linked : { ...linked, ...PLAIN }
  const { view: read } = reconcileView(dataset, wanted)
  const other = beside === null ? null : reconcileView(dataset, readLink(findFragment(beside)).view).view
  const known: View = {
    ...read,
    layout: layout ?? read.layout,
    names: language === 'en' || read.names === 'both' ? read.names : language,
    trace: { ...read.trace, ...trace?.(dataset) },
    beside: other?.trace ?? read.beside,
  }
  const positions = new Map(seen.size > 0 ? [[getArrangeable({ dataset, view: known }), seen] as const] : [])
  const opened = measure(openDataset(dataset, known, positions)({ ...INITIAL_STATE, systemTheme: theme }))
  const { kind } = SUBJECT_ENTRIES[subject]
  const isDrawn = kind === 'scene' && listMissingEnds(known.trace).length === 0
  const state = isDrawn || kind === 'answers' ? answer(opened, other) : opened
  return { state, link: printLink({ dataset: file.id, view: known, positions: seen }).fragment, damaged }
}

/** Adds the measure of the view. */
function measure(state: WorkspaceState): WorkspaceState {
  const { measure: asked } = state.view
  const basis = deriveBasis(state)
  if (!asked || !basis) return state
  const answer = finishSteps(answerMeasure(compileNetwork(basis), asked))
  return { ...state, shownMeasure: toShownMeasure(asked, answer, basis) }
}

/** Adds the answers that the page would have traced, including those to compare. */
function answer(state: WorkspaceState, other: View | null): WorkspaceState {
  const { view } = state
  const pins = [view, other].flatMap((one) => (one?.path ? [{ trace: one.trace, path: one.path }] : []))
  const [first, second] = pins
  return {
    ...state,
    tracing: traceFor(state, view.trace),
    tracingBeside: view.beside ? traceFor(state, view.beside) : IDLE,
    pinsBeside: first && second ? [first, second] : null,
  }
}

function traceFor(state: WorkspaceState, asked: TraceView): Tracing {
  const request = deriveRequest(asked, deriveFiltered(state)!.relations, Infinity)
  if (!request) return IDLE
  const network = compileNetwork(state.dataset!)
  if (request.ask !== 'paths') {
    const result = traceReached(network, request.question, request.ask)
    return { ...IDLE, isCurrent: true, answer: { ask: request.ask, result, widenings: null, deadEnd: null } }
  }
  const result = tracePaths(network, request.question, { effort: EFFORT })
  if (!result.ok) throw new CliError(result.problems.map(describeTraceProblem).join('\n'), 2)
  return { ...IDLE, isCurrent: true, answer: { ask: 'paths', result, cuts: null, relaxations: null, instead: null } }
}

function findFragment(text: string): string {
  if (!text.trimStart().startsWith('<')) return text.trim().replace(/^[^#]*#/, '')
  const published = readPublished(text)
  if (!published.ok) throw new CliError(`no view in the file given by --view: ${published.problems.join(', ')}`, 2)
  return published.value.link
}

function listRemarks({ readable, nameSize, remarks }: Figure): string[] {
  const small = `names are too small for this format: ${nameSize.toFixed(1)} px; a filter or a larger format helps`
  return [...(readable ? [] : [small]), ...remarks.map(({ code, about }) => figureRemarks[code](about))]
}

/** The drawing surfaces of a terminal. Print gives no file, so it is never requested. */
const DRAW: Readonly<Record<Surface, ((made: PublishedFigure, options: TargetOptions) => Promise<Uint8Array>) | null>> =
  {
    pixels: drawPng,
    paper: null,
  }

async function drawPng({ figure, file }: PublishedFigure, { size }: TargetOptions): Promise<Uint8Array> {
  const pixels = measurePng(figure, size)
  if (!pixels.ok) {
    const [problem] = pixels.problems
    throw new CliError(
      `${problem!.code}: ${Math.round(problem!.asked)} px on the longer side; use 1 to ${problem!.limit}`,
      2,
    )
  }
  await loadRenderer()
  const png = new Resvg(file as string, {
    fitTo: { mode: 'width', value: pixels.value.width },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng()
  return setDensity(png, getDensity(size))
}

let loading: Promise<void> | undefined

/** Loads what turns SVG into pixels, which refuses to be loaded twice. */
function loadRenderer(): Promise<void> {
  loading ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return loading
}
