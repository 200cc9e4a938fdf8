/**
 * The name of a group in the page's data. A highlighted part is drawn a second time above the rest under a derived
 * name; a step of a ribbon has two groups, its line and its label.
 */
export function readName({ dataset }: SVGGElement): string {
  return dataset['name']!.replace(/^highlight\//, '').replace(/^(ribbon\/)?counts\//, '$1relations/')
}
