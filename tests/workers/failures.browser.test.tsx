import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { readShowing } from '../../src/app/readShowing.ts'
import { Notices } from '../../src/ui/notices/Notices.tsx'
import { createArranger } from '../../src/workers/createArranger.ts'
import { createPublisher } from '../../src/workers/createPublisher.ts'
import { createWorkerEngine } from '../../src/workers/createWorkerEngine.ts'
import { changeTrace } from '../../src/workspace/commands/changeView.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { followArrangement } from '../../src/workspace/followArrangement.ts'
import { followTrace } from '../../src/workspace/followTrace.ts'
import { INITIAL_STATE } from '../../src/workspace/workspaceState.ts'
import { IRAQ, renderInWorkspace } from '../ui/renderInWorkspace.tsx'
import { createNaiveEngine } from '../workspace/createNaiveEngine.ts'

const Original = globalThis.Worker
afterEach(() => {
  globalThis.Worker = Original
})

/** Ways in which a worker does not come about, or comes to its end. */
const FAULTS = {
  'cannot be started': () => {
    throw new DOMException('no more workers', 'SecurityError')
  },
  'is not found': () => '/missing.worker.js',
  'throws at once': () => URL.createObjectURL(new Blob(['throw new Error("broken")'], { type: 'text/javascript' })),
  'throws when it is told something': () =>
    URL.createObjectURL(
      new Blob(['addEventListener("message", () => { throw new Error("broken") })'], { type: 'text/javascript' }),
    ),
} as const
const faults = Object.entries(FAULTS)

/** Breaks all workers that are started from now on; gives back what mends them. */
function breakWorkers(getUrl: () => string): () => void {
  globalThis.Worker = class extends Original {
    constructor(_url: string | URL, options?: WorkerOptions) {
      super(getUrl(), options)
    }
  }
  return () => {
    globalThis.Worker = Original
  }
}

const tryAgain = () => page.getByRole('button', { name: 'Try again' }).click()

test.each(faults)('places are asked for again where the worker that finds them %s', async (_, getUrl) => {
  const workspace = await renderInWorkspace(<Notices />, { engine: createNaiveEngine() })
  const mend = breakWorkers(getUrl)
  followArrangement(workspace, createArranger(), 'en')
  await expect.element(page.getByText('The positions could not be worked out.')).toBeVisible()
  expect(workspace.getState()).toMatchObject({ arranging: false, arrangement: null })
  mend()
  await tryAgain()
  await expect.poll(() => workspace.getState().arrangement?.spots.size).toBeGreaterThan(0)
  expect(workspace.getState().notices).toEqual([])
})

test.each(faults)('a trace is asked for again where the worker that answers %s', async (_, getUrl) => {
  const workspace = await renderInWorkspace(<Notices />, { engine: createNaiveEngine({ trace: hangOn }) })
  const mend = breakWorkers(getUrl)
  const [first] = IRAQ.relations.values()
  workspace.run(changeTrace({ from: [first!.source], to: [first!.target] }))
  followTrace(workspace, createWorkerEngine())
  await expect.element(page.getByText('Tracing does not work at the moment.')).toBeVisible()
  expect(workspace.getState().tracing.isDone).toBe(true)
  mend()
  await tryAgain()
  await expect.poll(() => workspace.getState().tracing.isCurrent).toBe(true)
  expect(workspace.getState().notices).toEqual([])
})

test.each(faults)('a file is made when it is asked for again where the worker that makes it %s', async (_, getUrl) => {
  const publisher = createPublisher(async () => [])
  const job = { kind: 'data', format: 'graphml', withTexts: false } as const
  const mend = breakWorkers(getUrl)
  await expect(publisher.run(IRAQ, job)).rejects.toThrow()
  mend()
  expect((await publisher.run(IRAQ, job)).ending).toBe('.graphml')
})

test.each(faults)('a file is read when it is asked for again where the worker that reads it %s', async (_, getUrl) => {
  const workspace = createWorkspace(INITIAL_STATE)
  const files = [new File(['<graphml><graph><node id="a" name="A" type="person"/></graph></graphml>'], 'x.graphml')]
  const read = () => readShowing(workspace, 'x.graphml', files, new AbortController().signal)
  const mend = breakWorkers(getUrl)
  expect((await read()).kind).toBe('too-much')
  mend()
  expect((await read()).kind).toBe('read')
})

/** The panel's own engine keeps out of it. */
function hangOn(): Promise<never> {
  return new Promise(() => {})
}
