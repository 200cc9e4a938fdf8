import type { Dataset } from '../../model/dataset.ts'
import { arrange } from '../../scene/arrange.ts'
import type { Arrangement, Arranging } from '../../scene/arrangement.ts'
import type { Highlight } from '../../scene/composeHighlight.ts'
import { composeHighlight } from '../../scene/composeHighlight.ts'
import { composeScene } from '../../scene/composeScene.ts'
import type { Composing } from '../../scene/composing.ts'
import type { Page } from '../../scene/page.ts'
import type { Scene } from '../../scene/scene.ts'

/** What is to be published: the same that decides what is on the screen. */
export interface Published {
  readonly dataset: Dataset
  readonly arranging: Arranging
  readonly composing: Composing
  /** What stands out on the screen: a selection or a path. */
  readonly highlight?: Highlight | null
  /** The places on the screen, where they are known already. */
  readonly arrangement?: Arrangement
}

export interface Picture {
  readonly scene: Scene
  /** What stands out before the rest. */
  readonly highlighted: Scene | null
}

/** Arranges and dresses what is published: in the places of the screen, or anew for a page. */
export function composePicture(published: Published, page: Page | null): Picture {
  const { dataset, composing, highlight } = published
  const arrangement = page
    ? arrange(dataset, arrangeForPage(published, page))
    : (published.arrangement ?? arrange(dataset, published.arranging))
  const scene = composeScene(dataset, arrangement, composing)
  return { scene, highlighted: highlight ? composeHighlight(scene, highlight) : null }
}

/** On a page places that a person has set for the window mean nothing; whoever stands out is in it. */
function arrangeForPage({ arranging, highlight }: Published, page: Page): Arranging {
  return {
    ...arranging,
    page,
    positions: new Map(),
    needed: new Set([...arranging.needed, ...(highlight?.actors ?? [])]),
  }
}
