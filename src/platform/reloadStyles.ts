/** Fetches the styles again that could not be loaded: whoever loads parts of the app asks for each of them only once. */
export function reloadStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    try {
      if (link.sheet!.cssRules[0]) continue
    } catch {
      // Chromium gives what did not come a sheet all the same: one without rules, or one that may not be read.
    }
    link.replaceWith(link.cloneNode())
  }
}
