/** Whether panels stand beside the diagram; in a narrower window they lie over it as sheets. The styles know the same width. */
export function isWide(): boolean {
  return innerWidth >= 900
}
