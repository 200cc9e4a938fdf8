/** Whether two values print the same JSON: to the byte, so that the order of their keys counts. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
