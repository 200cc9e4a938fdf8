import { printEdtf } from '../../model/time/printEdtf.ts'
import { parseDate } from '../../model/time.ts'
import type { Command } from '../createWorkspace.ts'
import { isWide } from '../derive/panels.ts'
import type { DaySpan } from '../timeline/deriveTimeline.ts'
import { compareDates } from './compareStates.ts'
import { setAsOf } from './filter.ts'

/** Opens or closes the timeline. Closing it leaves the date as it is. Where panels would cover it, they are closed. */
export function toggleTimeline(): Command {
  return (state) => {
    if (state.timeline) return { ...state, timeline: null }
    const preferences = isWide(state) ? state.preferences : { ...state.preferences, leftOpen: false, rightOpen: false }
    return { ...state, preferences, timeline: { kept: null, isPlaying: false } }
  }
}

/** Goes to a date in EDTF, which all views follow; `null`: to none. Two dates that are compared are compared anew. */
export function goToDate(date: string | null): Command {
  return (state) => {
    const next = setAsOf(date)(state)
    const { shownComparison, timeline } = next
    if (shownComparison?.of.kind !== 'dates' || !timeline?.kept) return next
    return date === null ? { ...next, shownComparison: null } : compareDates(timeline.kept, date)(next)
  }
}

/** Keeps the present date to compare others with it; `null`: keeps none. */
export function keepDate(date: string | null): Command {
  return (state) => ({
    ...state,
    timeline: state.timeline && { ...state.timeline, kept: date },
    shownComparison: state.shownComparison?.of.kind === 'dates' ? null : state.shownComparison,
  })
}

/** Begins or ends going through time. */
export function setPlaying(isPlaying: boolean): Command {
  return (state) => ({ ...state, timeline: state.timeline && { ...state.timeline, isPlaying } })
}

/** In so many steps playing goes through all days. */
const STEPS = 80

/** Goes one step on through time, from the first day if there is no date or it is the last; it ends at the last one. */
export function playOn([first, last]: DaySpan): Command {
  return (state) => {
    const parsed = parseDate(state.view.filter.asOf ?? '')
    const now = (parsed.ok && parsed.value.latest) || Number.NEGATIVE_INFINITY
    const step = Math.max(1, Math.round((last - first) / STEPS))
    const next = now < first || now >= last ? first : Math.min(last, now + step)
    const moved = goToDate(printEdtf(next))(state)
    return next === last ? setPlaying(false)(moved) : moved
  }
}
