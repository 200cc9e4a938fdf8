import { createCanvas } from '../canvas/createCanvas.ts'
import { toDataset } from '../model/toDataset.ts'
import { createMemory } from '../platform/createMemory.ts'
import { fetchDataset, fetchShipped } from '../platform/fetchGraphData.ts'
import { loadFonts } from '../platform/loadFonts.ts'
import { openFile, readFile } from '../platform/openFile.ts'
import type { Actions } from '../ui/actions.ts'
import { preloadSearch } from '../ui/search/lazySearch.ts'
import type { Surroundings } from '../ui/WorkspaceContext.ts'
import { createArranger } from '../workers/createArranger.ts'
import { createTracer } from '../workers/createTracer.ts'
import { getCatalogue } from '../workspace/catalogue/getCatalogue.ts'
import { getArrangeable } from '../workspace/commands/move.ts'
import { notify } from '../workspace/commands/notices.ts'
import { openDataset } from '../workspace/commands/openDataset.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import { createWorkspace } from '../workspace/createWorkspace.ts'
import { followArrangement } from '../workspace/followArrangement.ts'
import { followTrace } from '../workspace/followTrace.ts'
import type { ReadLink } from '../workspace/link/readLink.ts'
import { readLink } from '../workspace/link/readLink.ts'
import { reconcileView } from '../workspace/link/reconcileView.ts'
import { INITIAL_VIEW } from '../workspace/view.ts'
import type { Positions } from '../workspace/workspaceState.ts'
import { INITIAL_STATE } from '../workspace/workspaceState.ts'
import { followAddress, getFragment, setFragment } from './followAddress.ts'
import { printCurrentLink } from './printCurrentLink.ts'
import { followPreferences, recallPlaces, recallPreferences } from './remember.ts'

const LANGUAGE = 'en'
/** From this width on the legend is open on a first visit. */
const WIDE = 900
/** What a fresh visitor sees. */
const FIRST_DATASET = 'iraq-security-reform'

/** Makes the workspace and connects it with all that is outside of it. */
export function plugTogether(): Surroundings {
  const memory = createMemory()
  const workspace = createWorkspace({
    ...INITIAL_STATE,
    preferences: recallPreferences(memory, innerWidth >= WIDE),
  })
  const opener = createOpener(workspace, (id) => recallPlaces(memory, id))
  followSystemTheme(workspace)
  followPreferences(workspace, memory)
  void start(workspace, opener)
  return { workspace, words: getCatalogue(LANGUAGE), actions: createActions(workspace, opener) }
}

type Opener = ReturnType<typeof createOpener>

async function start(workspace: Workspace, opener: Opener): Promise<void> {
  const [shipped] = await Promise.all([fetchShipped(), loadFonts()])
  workspace.run((state) => ({ ...state, shipped }))
  await opener.openLink(readLink(getFragment()))
  followArrangement(workspace, createArranger(), LANGUAGE)
  followTrace(workspace, createTracer())
  followAddress(workspace, (link) => void opener.openLink(link))
  // By the time that a person searches, the search is there.
  setTimeout(preloadSearch, 1000)
}

/** Opens datasets and links; what cannot be opened becomes a notice, and what was open stays. */
function createOpener(workspace: Workspace, recall: (id: string) => Positions) {
  const openLink = async (link: ReadLink): Promise<void> => {
    if (link.damaged.length > 0) workspace.run(notify({ code: 'damaged-link', parts: link.damaged }))
    const { shipped, dataset: open } = workspace.getState()
    const wanted = link.dataset ?? open?.id ?? FIRST_DATASET
    const known = shipped.some(({ id }) => id === wanted)
    if (wanted !== open?.id && !known) workspace.run(notify({ code: 'missing-dataset', id: wanted }))
    const id = wanted === open?.id || known ? wanted : (open?.id ?? FIRST_DATASET)
    const dataset = id === open?.id ? open : toDataset(await fetchDataset(id))
    const { view, notices } = reconcileView(dataset, id === wanted ? link.view : INITIAL_VIEW)
    const remembered = new Map(dataset === open ? workspace.getState().positions : recall(id))
    if (link.places.size > 0) remembered.set(getArrangeable({ dataset, view }), link.places)
    workspace.run(openDataset(dataset, view, remembered))
    workspace.run(notify(...notices))
  }
  const openText = async (file: { name: string; text: string } | null): Promise<void> => {
    if (!file) return
    // Reading and checking foreign files is loaded when it is asked for.
    const { readDataset } = await import('../model/readDataset.ts')
    const { file: read, issues } = readDataset(file.text)
    if (!read) {
      workspace.run(notify({ code: 'unreadable-file', name: file.name, issues }))
      return
    }
    workspace.run(openDataset(toDataset(read), INITIAL_VIEW, recall(read.id)))
    if (issues.length > 0) workspace.run(notify({ code: 'file-with-problems', name: file.name, issues }))
  }
  return { openLink, openText }
}

function createActions(workspace: Workspace, { openLink, openText }: Opener): Actions {
  return {
    createCanvas,
    openShipped: (id) => void openLink({ ...readLink(''), dataset: id }),
    openFile: () => void openFile('.json,application/json').then(openText),
    openDropped: (file) => void readFile(file).then(openText),
    copyLink: () => {
      const { fragment, withoutPlaces } = printCurrentLink(workspace.getState())
      setFragment(fragment)
      const link = location.href
      navigator.clipboard.writeText(link).then(
        () => workspace.run(notify({ code: 'link-copied', withoutPlaces })),
        () => workspace.run(notify({ code: 'link-not-copied', link })),
      )
    },
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
