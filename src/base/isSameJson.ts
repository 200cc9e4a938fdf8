/** Whether two values print as the same JSON, byte for byte. The order of keys matters. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
