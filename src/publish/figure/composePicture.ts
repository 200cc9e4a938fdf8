import type { Dataset } from '../../model/dataset.ts'
import { arrange } from '../../scene/arrange.ts'
import type { Arrangement, Arranging } from '../../scene/arrangement.ts'
import type { Highlight } from '../../scene/composeHighlight.ts'
import { composeHighlight } from '../../scene/composeHighlight.ts'
import { composeScene } from '../../scene/composeScene.ts'
import type { Composing } from '../../scene/composing.ts'
import type { Page } from '../../scene/page.ts'
import type { Scene } from '../../scene/scene.ts'

/** What to publish: the same input that the screen has. */
export interface Published {
  readonly dataset: Dataset
  /** The dataset before relations were left out for the figure: what is not shown is counted in it. */
  readonly whole?: Dataset
  readonly arranging: Arranging
  readonly composing: Composing
  /** What is highlighted on the screen: a selection or a path. */
  readonly highlight?: Highlight | null
  /** The arrangement on the screen, if it is known. */
  readonly arrangement?: Arrangement
}

export interface Picture {
  readonly scene: Scene
  /** The highlighted part. */
  readonly highlighted: Scene | null
}

/** Arranges and styles what is published: with the positions of the screen, or anew for a page. */
export function composePicture(published: Published, page: Page | null): Picture {
  const { dataset, composing, highlight } = published
  const arrangement = page
    ? arrange(dataset, arrangeForPage(published, page))
    : (published.arrangement ?? arrange(dataset, published.arranging))
  const scene = composeScene(dataset, arrangement, composing)
  return { scene, highlighted: highlight ? composeHighlight(scene, highlight) : null }
}

/** Ignores the positions that a person has set for the window, and adds the highlighted actors. */
function arrangeForPage({ arranging, highlight }: Published, page: Page): Arranging {
  return {
    ...arranging,
    page,
    positions: new Map(),
    needed: new Set([...arranging.needed, ...(highlight?.actors ?? [])]),
  }
}
