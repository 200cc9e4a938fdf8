/** Calls when the page is hidden or about to go: what is not written now may never be. Gives a function that stops it. */
export function followLeaving(listener: () => void): () => void {
  const hide = () => {
    if (document.visibilityState === 'hidden') listener()
  }
  addEventListener('pagehide', listener)
  document.addEventListener('visibilitychange', hide)
  return () => {
    removeEventListener('pagehide', listener)
    document.removeEventListener('visibilitychange', hide)
  }
}
