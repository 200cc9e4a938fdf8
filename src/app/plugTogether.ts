import { loadOnce } from '../base/memoise.ts'
import { createCanvas } from '../canvas/createCanvas.ts'
import { createMemory } from '../platform/createMemory.ts'
import { fetchShipped } from '../platform/fetchGraphData.ts'
import { loadFonts } from '../platform/loadFonts.ts'
import { trustOwnCode } from '../platform/trustOwnCode.ts'
import type { Ports } from '../ui/ports.ts'
import { preloadSearch } from '../ui/search/lazySearch.ts'
import type { Surroundings } from '../ui/WorkspaceContext.ts'
import { createArranger } from '../workers/createArranger.ts'
import { getCatalogue } from '../workspace/catalogue/getCatalogue.ts'
import { notify } from '../workspace/commands/notices.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import { createWorkspace } from '../workspace/createWorkspace.ts'
import { isWide } from '../workspace/derive/panels.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import { followArrangement } from '../workspace/followArrangement.ts'
import { followDrawnAnswer } from '../workspace/followDrawnAnswer.ts'
import { followFilter } from '../workspace/followFilter.ts'
import type { GraphEngine } from '../workspace/graphEngine.ts'
import type { ReadLink } from '../workspace/link/link.ts'
import { EMPTY_LINK } from '../workspace/link/link.ts'
import { INITIAL_STATE } from '../workspace/workspaceState.ts'
import type { Keeper } from './createKeeper.ts'
import { createLaterEngine } from './createLaterEngine.ts'
import type { Opener } from './createOpener.ts'
import { createOpener } from './createOpener.ts'
import { createPress } from './createPress.ts'
import { followFailures } from './followFailures.ts'
import { followStorage } from './followStorage.ts'
import { LANGUAGE } from './language.ts'
import type { PluggedDesk } from './plugFileDesk.ts'
import { followPreferences, recallLast, recallPositions, recallPreferences } from './remember.ts'

/** Makes the workspace and connects it with all that is outside of it. */
export function plugTogether(): Surroundings {
  trustOwnCode()
  const memory = createMemory()
  const windowWidth = innerWidth
  const preferences = recallPreferences(memory, isWide({ windowWidth }))
  const workspace = createWorkspace({ ...INITIAL_STATE, windowWidth, preferences })
  addEventListener('resize', () => workspace.run((state) => ({ ...state, windowWidth: innerWidth })))
  const loadKeeper = followStorage(workspace)
  const opener = createOpener(workspace, (id) => recallPositions(memory, id), loadKeeper)
  followSystemTheme(workspace)
  followFailures(workspace)
  followPreferences(workspace, memory)
  // Loaded ahead, so that a click opens the browser's dialogue for files at once.
  const loadDesk = loadOnce(async () =>
    (await import('./plugFileDesk.ts')).plugFileDesk(workspace, opener.openFiles, loadKeeper),
  )
  const engine = createLaterEngine()
  const last = recallLast(memory)
  // A browser that was killed may not remember what was open last, but has the documents.
  const findLast = async () =>
    last === undefined && (await hasDatabases())
      ? (await import('./findNewest.ts')).findNewest(loadKeeper)
      : (last ?? null)
  void start(workspace, opener, { findLast, loadDesk, engine })
  const ports = createPorts(workspace, opener, { loadKeeper, loadDesk, engine })
  return { workspace, words: getCatalogue(LANGUAGE), ports }
}

async function start(
  workspace: Workspace,
  opener: Opener,
  {
    findLast,
    loadDesk,
    engine,
  }: {
    readonly findLast: () => Promise<DocumentId | null>
    readonly loadDesk: () => Promise<PluggedDesk>
    readonly engine: GraphEngine
  },
): Promise<void> {
  followFilter(workspace, engine)
  // Loaded beside the first dataset: nobody has asked anything before they see it.
  const followLater = loadOnce(() =>
    import('./followQuestions.ts').then(({ followQuestions }) => followQuestions(workspace, engine)),
  )
  const opened = openFirst(workspace, opener, findLast)
  void followLater()
  await opened
  workspace.follow((state, before) => {
    if (state.attempts === before.attempts) return
    void followLater()
    if (state.shipped.length === 0) void openFirst(workspace, opener, findLast)
    else opener.tryAgain()
  })
  followArrangement(workspace, createArranger(), LANGUAGE)
  followDrawnAnswer(workspace)
  // Until it is there, the address is behind.
  document.documentElement.toggleAttribute('data-address-due', true)
  import('./followAddress.ts').then(({ followAddress }) => followAddress(workspace, opener))
  // By the time that a person searches, opens a file or prints, what that takes is there.
  setTimeout(() => {
    preloadSearch()
    loadDesk().catch(() => {})
    import('./readShowing.ts').catch(() => {})
    import('../ui/shell/LateDialog.tsx').catch(() => {})
    // The browser prints the page itself where this could not be loaded.
    import('./followPrinting.ts').then((part) => part.followPrinting(workspace)).catch(() => {})
  }, 1000)
}

/** Opens what the address asks for, or else the document of one's own that was open last, once it is known which datasets there are. Fonts that fail have substitutes. */
async function openFirst(
  workspace: Workspace,
  opener: Opener,
  findLast: () => Promise<DocumentId | null>,
): Promise<void> {
  const fonts = loadFonts().catch(() => {})
  const shipped = await fetchShipped().catch(() => null)
  await fonts
  if (!shipped) return workspace.run(notify({ code: 'failed', what: 'list' }))
  workspace.run((state) => ({ ...state, shipped }))
  await opener.openLink(location.hash.length > 1 ? await readAddress() : { ...EMPTY_LINK, dataset: await findLast() })
}

async function hasDatabases(): Promise<boolean> {
  return ((await indexedDB.databases?.().catch(() => [])) ?? []).length > 0
}

async function readAddress(): Promise<ReadLink> {
  const { readLink } = await import('../workspace/link/readLink.ts')
  return readLink(location.hash.slice(1))
}

function createPorts(
  workspace: Workspace,
  opener: Opener,
  {
    loadKeeper,
    loadDesk,
    engine,
  }: {
    readonly loadKeeper: () => Promise<Keeper>
    readonly loadDesk: () => Promise<PluggedDesk>
    readonly engine: GraphEngine
  },
): Ports {
  const withDesk = (act: (desk: PluggedDesk) => Promise<void>) =>
    void loadDesk().then(act, () => workspace.run(notify({ code: 'failed', what: 'part' })))
  return {
    createCanvas,
    previewer: createLaterEngine(),
    measurer: engine,
    openShipped: (id) => void opener.openById(id),
    file: (act) => withDesk((desk) => desk.run(act)),
    openDropped: (...dropped) => withDesk((desk) => desk.openDropped(...dropped)),
    stopReading: opener.stopReading,
    press: createPress(),
    loadLibrary: async () => {
      const [{ createLibrary }, { createTabs }, { storage }] = await Promise.all([
        import('./createLibrary.ts'),
        import('../platform/storage/createTabs.ts'),
        loadKeeper(),
      ])
      return createLibrary(workspace, storage, { opener, tabs: createTabs() })
    },
    copyLink: () => void import('./copyLink.ts').then(({ copyLink }) => copyLink(workspace)),
    copyText: (text) =>
      void navigator.clipboard.writeText(text).then(
        () => workspace.run(notify({ code: 'text-copied' })),
        () => workspace.run(notify({ code: 'text-not-copied', text })),
      ),
  }
}

function followSystemTheme(workspace: Workspace): void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  const update = () => workspace.run((state) => ({ ...state, systemTheme: query.matches ? 'dark' : 'light' }))
  query.addEventListener('change', update)
  update()
}
