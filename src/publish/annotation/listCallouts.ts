import type { Language } from '../../base/language.ts'
import type { Callout, Design } from '../../model/figure/design.ts'
import type { Scene } from '../../scene/scene.ts'
import { isAnchored } from './placeMarkers.ts'

/** A callout that belongs in a scene. */
export interface ShownCallout extends Omit<Callout, 'text'> {
  /** Its index among the callouts of the design. */
  readonly index: number
  readonly text: string
}

/** Lists the callouts that say something and whose anchors are drawn, in a language or else in the other. */
export function listCallouts(scene: Scene, { callouts }: Pick<Design, 'callouts'>, language: Language): ShownCallout[] {
  const other = language === 'en' ? 'ar' : 'en'
  return callouts.flatMap((callout, index) => {
    const text = (callout.text[language]?.trim() || callout.text[other]?.trim()) ?? ''
    const { anchor } = callout
    return text !== '' && (anchor === null || isAnchored(scene, anchor)) ? [{ ...callout, index, text }] : []
  })
}

/** Lists the callouts whose anchors are not drawn, by their index. */
export function listUnanchored(scene: Scene, { callouts }: Pick<Design, 'callouts'>): number[] {
  return callouts.flatMap(({ anchor }, index) => (anchor === null || isAnchored(scene, anchor) ? [] : [index]))
}
