/**
 * The name under which the page knows what a group draws: what stands out is drawn once more above the rest, and in a
 * ribbon a step is its line and the label on it.
 */
export function readName({ dataset }: SVGGElement): string {
  return dataset['name']!.replace(/^highlight\//, '').replace(/^(ribbon\/)?counts\//, '$1relations/')
}
