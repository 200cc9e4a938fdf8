import type { Language } from '../../base/language.ts'
import { timeline } from './en/timeline.ts'

/** The texts of the timeline, loaded with it. */
export function getTimelineWords(_language: Language): typeof timeline {
  return timeline
}
