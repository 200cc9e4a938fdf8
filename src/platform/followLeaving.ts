/**
 * Calls when the page is hidden or about to go: what is not written now may never be. Gives a function that stops it.
 * Who has something to hand over is called first, before those who write.
 */
export function followLeaving(listener: () => void, role: 'writes' | 'hands-over' = 'writes'): () => void {
  const isFirst = role === 'hands-over'
  const hide = () => {
    if (document.visibilityState === 'hidden') listener()
  }
  addEventListener('pagehide', listener, isFirst)
  document.addEventListener('visibilitychange', hide, isFirst)
  return () => {
    removeEventListener('pagehide', listener, isFirst)
    document.removeEventListener('visibilitychange', hide, isFirst)
  }
}
