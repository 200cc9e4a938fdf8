import '../../src/ui/theme/theme.css'
import '../../src/ui/shell/shell.css'
import '../../src/ui/diagram/diagram.css'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import iraq from '../../graph-data/iraq-security-reform/dataset.json'
import type { Dataset, DatasetFile } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import type { Ports } from '../../src/ui/ports.ts'
import type { Press } from '../../src/ui/publish/press.ts'
import { useWatchedPage } from '../../src/ui/shell/useWatchedPage.ts'
import { WorkspaceContext } from '../../src/ui/WorkspaceContext.ts'
import { getCatalogue } from '../../src/workspace/catalogue/getCatalogue.ts'
import type { Workspace } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { followShownMeasure } from '../../src/workspace/followShownMeasure.ts'
import { followTrace } from '../../src/workspace/followTrace.ts'
import type { GraphEngine } from '../../src/workspace/graphEngine.ts'
import type { View } from '../../src/workspace/view.ts'
import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import { INITIAL_STATE } from '../../src/workspace/workspaceState.ts'
import { createNaiveEngine } from '../workspace/createNaiveEngine.ts'

export const IRAQ: Dataset = toDataset(datasetSchema.parse(iraq) as DatasetFile)

const PORTS: Ports = {
  openShipped: () => {},
  file: () => {},
  openDropped: () => {},
  stopReading: () => {},
  copyLink: () => {},
  copyText: () => {},
  press: {
    publisher: { run: () => Promise.reject(new Error('renderInWorkspace: there is no publisher here')) },
    drawPng: () => Promise.resolve(null),
    save: () => {},
    print: () => Promise.resolve(),
    copy: () => Promise.resolve(true),
  },
  loadLibrary: () => Promise.reject(new Error('renderInWorkspace: there is no library here')),
  previewer: createNaiveEngine(),
  measurer: createNaiveEngine(),
  createCanvas: () => {
    throw new Error('renderInWorkspace: there is no canvas here')
  },
}

/** What goes for every part of the page. */
function WatchedPage() {
  useWatchedPage()
  return null
}

/** Shows a component as it stands in the app, with a dataset open and no diagram. */
export async function renderInWorkspace(
  component: ReactNode,
  {
    dataset = IRAQ,
    view = {},
    ports = {},
    press = PORTS.press,
    engine = createNaiveEngine(),
    workspace = createWorkspace({ ...INITIAL_STATE, dataset, view: { ...INITIAL_VIEW, ...view } }),
  }: {
    readonly dataset?: Dataset
    readonly view?: Partial<View>
    readonly ports?: Partial<Ports>
    readonly press?: Press
    readonly engine?: GraphEngine
    /** One that was prepared; of a new one, `dataset` and `view` are the state. */
    readonly workspace?: Workspace
  } = {},
): Promise<Workspace> {
  followTrace(workspace, engine)
  followShownMeasure(workspace, engine)
  // What earlier tests have left in fields.
  localStorage.removeItem(`throughline:unfinished:${dataset.id}`)
  // In the page it is there before the first key as well.
  await import('../../src/ui/shell/watchPage.ts')
  await render(
    <WorkspaceContext value={{ workspace, words: getCatalogue('en'), ports: { ...PORTS, press, ...ports } }}>
      <div className="app" data-theme="light" style={{ height: '100vh' }}>
        <WatchedPage />
        {component}
      </div>
    </WorkspaceContext>,
  )
  return workspace
}
