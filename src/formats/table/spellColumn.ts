/** Spells the name of a column as the lists of known names do: `Actor1Name`, `actor_1_name` and `ACTOR 1 NAME` alike. */
export function spellColumn(column: string): string {
  return column
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/^\s*#\s*/, '')
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[\s_.:/?()*-]+/gu, ' ')
    .trim()
}

/** No known name is nearly as long. */
const LONGEST = 100
