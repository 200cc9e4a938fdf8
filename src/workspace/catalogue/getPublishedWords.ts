import type { Language } from '../../base/language.ts'
import type { ArrangingWords } from '../../scene/arrangement.ts'
import type { ComposingWords } from '../../scene/composing.ts'
import { diagram as arabicDiagram } from './ar/diagram.ts'
import { publish as arabicPublish } from './ar/publish.ts'
import { diagram } from './en/diagram.ts'
import { publish } from './en/publish.ts'

export interface PublishedWords {
  readonly diagram: ArrangingWords & ComposingWords
  readonly publish: typeof publish
}

/** Every word that stands in what is published, in its language: it is loaded where something is published. */
export function getPublishedWords(language: Language): PublishedWords {
  return language === 'ar' ? { diagram: arabicDiagram, publish: arabicPublish } : { diagram, publish }
}
