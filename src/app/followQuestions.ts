import { createArranger } from '../workers/createArranger.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import { followFocus } from '../workspace/followFocus.ts'
import { followPicking } from '../workspace/followPicking.ts'
import { followSearch } from '../workspace/followSearch.ts'
import { followShownComparison } from '../workspace/followShownComparison.ts'
import { followShownMeasure } from '../workspace/followShownMeasure.ts'
import { followTrace } from '../workspace/followTrace.ts'
import type { GraphEngine } from '../workspace/graphEngine.ts'
import { LANGUAGE } from './language.ts'

/** Asks an engine for whatever people ask: paths, neighbourhoods, and what they type. */
export function followQuestions(workspace: Workspace, engine: GraphEngine): void {
  followSearch(workspace, engine)
  followFocus(workspace, engine)
  followPicking(workspace, engine)
  followTrace(workspace, engine)
  followShownComparison(workspace, createArranger(), LANGUAGE)
  followShownMeasure(workspace, engine)
}
