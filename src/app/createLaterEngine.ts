import { loadOnce } from '../base/memoise.ts'
import type { GraphEngine } from '../workspace/graphEngine.ts'

/** The engine in a worker, whose code is loaded by the first question, or by the next where that failed. */
export function createLaterEngine(): GraphEngine {
  const load = loadOnce(loadEngine)
  return {
    search: async (...asked) => (await load()).search(...asked),
    rank: async (...asked) => (await load()).rank(...asked),
    filter: async (...asked) => (await load()).filter(...asked),
    neighbourhood: async (...asked) => (await load()).neighbourhood(...asked),
    trace: async (...asked) => (await load()).trace(...asked),
    measure: async (...asked) => (await load()).measure(...asked),
    listExamples: async (...asked) => (await load()).listExamples(...asked),
  }
}

async function loadEngine(): Promise<GraphEngine> {
  const { createWorkerEngine } = await import('../workers/createWorkerEngine.ts')
  return createWorkerEngine()
}
