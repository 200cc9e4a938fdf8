const SUM = /^(?:grand |sub-?)?(?:totals?|sum|المجموع|الإجمالي|итого|всего|gesamt|summe|suma|somme)\s*:?$/iu

/** Whether what names an actor elsewhere says that a row or a column holds sums. */
export function isSumName(text: string): boolean {
  return SUM.test(text)
}
