import { findEnglishVerb } from './englishVerb.ts'
import type { EnglishAgreement } from './getAgreement.ts'
import type { Reading, VerbPhrase } from './sentence.ts'

/** Puts the verb of a relation into English as its status has it: "wants to control", "is said by X to threaten". */
export function phraseInEnglish(reading: Reading, agreement: EnglishAgreement): VerbPhrase {
  const { type, relation, isInverse, asserter } = reading
  const label = isInverse ? type.inverse.en : type.label.en
  const verb = findEnglishVerb(label, isInverse ? {} : type.forms.en)
  // Whose aim it is says so, too.
  const isTold = asserter === null || asserter === reading.aimOf || relation.status === 'alleged'
  const said = isTold ? [] : [`according to ${asserter}`]
  if (!verb) return { verb: label, remarks: [...tag(reading), ...said] }
  const infinitive = verb.infinitive[agreement]
  const past = verb.past[agreement]
  const be = agreement === 'plural' ? 'are' : 'is'
  switch (relation.status) {
    case 'actual':
    case 'unspecified':
      return { verb: verb[agreement], remarks: said }
    case 'past':
      return { verb: past.replace(/^(was |were )?/, (was) => `${was}formerly `), remarks: said }
    case 'possible':
      return { verb: `might ${infinitive}`, remarks: said }
    case 'attempted':
      return isInverse
        ? { verb: `${be} to ${infinitive}`, remarks: ['attempted', ...said] }
        : { verb: `tried to ${infinitive}`, remarks: said }
    case 'intended':
      return { verb: `${want(reading, agreement)} ${infinitive}`, remarks: [...aim(reading), ...said] }
    case 'alleged':
      return { verb: allege(reading, agreement, infinitive), remarks: [] }
  }
}

/** Only who acts wants; what others want of it, it "is to" do. */
function want({ isInverse, canWant, aimOf }: Reading, agreement: EnglishAgreement): string {
  const [one, several] =
    aimOf !== null
      ? ['is to', 'are to']
      : isInverse || !canWant
        ? ['is meant to', 'are meant to']
        : ['wants to', 'want to']
  return agreement === 'plural' ? several! : one!
}

function aim({ aimOf }: Reading): readonly string[] {
  return aimOf === null ? [] : [`aim of ${aimOf}`]
}

function allege({ relation, isInverse, asserter }: Reading, agreement: EnglishAgreement, infinitive: string): string {
  const subject = isInverse ? relation.target : relation.source
  if (relation.assertedBy === subject) return `${agreement === 'plural' ? 'claim' : 'claims'} to ${infinitive}`
  return `${agreement === 'plural' ? 'are' : 'is'} said ${asserter === null ? '' : `by ${asserter} `}to ${infinitive}`
}

/** The status of what has no verb to carry it. */
function tag(reading: Reading): readonly string[] {
  const { asserter } = reading
  switch (reading.relation.status) {
    case 'actual':
    case 'unspecified':
      return []
    case 'past':
      return ['formerly']
    case 'intended':
      return reading.aimOf === null ? ['intended'] : aim(reading)
    case 'alleged':
      return [asserter === null ? 'alleged' : `according to ${asserter}`]
    default:
      return [reading.relation.status]
  }
}
