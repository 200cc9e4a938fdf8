import type { FileToRead } from '../formats/format.ts'
import type { Issue } from '../model/issue.ts'
import { takeFiles } from '../platform/openFiles.ts'
import { readInWorker } from '../workers/readInWorker.ts'
import type { IndexedAnswer } from '../workers/readMessages.ts'
import { showReading } from '../workspace/commands/notices.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'

/** What came of a reading: what the files hold, or why they were not read. */
export type Read =
  | { readonly kind: 'read'; readonly answer: IndexedAnswer; readonly files: readonly FileToRead[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  /** The browser gave up, for want of memory. */
  | { readonly kind: 'too-much' }
  | { readonly kind: 'stopped' }

/** Most files are read before anybody could have read that they are, in ms. */
const UNSAID = 400
/** A bar that moves more often than this only costs time. */
const LEAST_STEP = 0.01

/** Reads files, and says so with the way to stop it where it takes longer than a moment. */
export async function readShowing(
  workspace: Workspace,
  name: string,
  files: readonly File[],
  signal: AbortSignal,
): Promise<Read> {
  let [share, isShown] = [0, false]
  const show = () => {
    isShown = true
    workspace.run(showReading({ name, share }))
  }
  const timer = setTimeout(show, UNSAID)
  const tell = (next: number) => {
    if (next < share + LEAST_STEP || signal.aborted) return
    share = next
    if (isShown) show()
  }
  const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  try {
    const taken = await Promise.race([takeFiles(files), stopped])
    if (!taken.ok) return { kind: 'refused', issues: taken.problems }
    const options = { signal, tell, wantsOrigins: true }
    const answer = await Promise.race([readInWorker(taken.value, options), stopped])
    return { kind: 'read', answer, files: taken.value }
  } catch {
    return { kind: signal.aborted ? 'stopped' : 'too-much' }
  } finally {
    clearTimeout(timer)
    // One that is stopped ends at once, before another that was asked for in its place can have a word to say.
    if (isShown) workspace.run(showReading(null))
  }
}
