/** Fields that are called otherwise than in the data. */
const NAMES: Readonly<Record<string, string>> = {
  aliases: 'other names',
  agreement: 'agreement of the verb',
  source: 'source actor',
  target: 'target actor',
  sign: 'effect',
  start: 'beginning',
  assertedBy: 'who alone says so',
  aimOf: 'whose aim it is',
  phrase: 'wording',
  confidence: 'confidence, 0 to 1',
  strength: 'strength, 0 to 1',
  conduit: 'whether influence travels along it',
  forms: 'forms of the verb',
  label: 'name',
  url: 'address',
  archivedUrl: 'archived address',
  x: 'distance from the left',
  y: 'distance from the top',
}

/** The name of a field by its key in the data: "other names", "target quantifier". */
export function printFieldName(key: string): string {
  return NAMES[key] ?? key.replace(/([A-Z])/g, ' $1').toLowerCase()
}
