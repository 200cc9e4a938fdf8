const ITEM = /^\s*https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki|prop(?:\/[a-z-]+)*)\/(?:Property:)?([QPL]\d+)\s*$/

/** The number of an item or property of Wikidata that is given by its address; any other text stays as it is. */
export function shortenItem(text: string): string {
  return ITEM.exec(text)?.[1] ?? text
}
