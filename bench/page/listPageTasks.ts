/** A task of the thread of a page, in ms. */
export interface PageTask {
  /** For how long the thread computed. */
  readonly computing: number
  /** For how long it was not free, with the time that other threads had its processor. */
  readonly clock: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** In microseconds. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Lists the tasks of pages that a trace of Chromium tells of. */
export function listPageTasks(trace: Buffer): readonly PageTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const toKey = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(toKey),
  )
  return traceEvents
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(toKey(event)))
    .map(({ dur = 0, tdur = dur }) => ({ computing: tdur / 1000, clock: dur / 1000 }))
}
