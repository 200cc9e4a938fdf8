import type { Relation } from '../dataset.ts'
import type { ArabicAgreement } from './arabicVerb.ts'
import { agreeInverse, getArabicVerb } from './arabicVerb.ts'
import type { Reading, VerbPhrase } from './sentence.ts'

interface Agreements {
  readonly source: ArabicAgreement
  readonly target: ArabicAgreement
}

/** Phrases a relation in Arabic, with an auxiliary for its status. A label without a verb gets the status as a remark. */
export function phraseInArabic(reading: Reading, { source, target }: Agreements): VerbPhrase {
  const { relation, type, isInverse, asserter, aimOf } = reading
  const said = asserter === null || asserter === aimOf ? [] : [`بحسب ${asserter}`]
  const aim = aimOf === null ? [] : [`هدف ${aimOf}`]
  const label = type.label['ar'] ?? type.label.en
  const inverse = type.inverse['ar'] ?? type.inverse.en
  if (isInverse && inverse !== label)
    return { verb: agreeInverse(inverse, target, source), remarks: [...tag(relation, aim), ...said] }
  const agreement = isInverse ? target : source
  const verb = getArabicVerb(label, type.forms.ar)
  const plain = verb[agreement]
  const auxiliary = verb.isVerb ? findAuxiliary(reading, agreement) : null
  if (auxiliary === null) return { verb: plain, remarks: [...tag(relation, aim), ...said] }
  const main = auxiliary.endsWith(' أن')
    ? plain.replace(/^(\S+)ون(?= |$)/u, agreement === 'plural' ? '$1وا' : '$&')
    : plain
  return { verb: `${auxiliary} ${main}`.trim(), remarks: [...aim, ...said] }
}

/** The words before the verb. */
function findAuxiliary({ relation, canWant, aimOf }: Reading, agreement: ArabicAgreement): string {
  switch (relation.status) {
    case 'actual':
    case 'unspecified':
    case 'alleged':
      return ''
    case 'past':
      return { masculine: 'كان', feminine: 'كانت', plural: 'كانوا' }[agreement]
    case 'possible':
      return 'قد'
    case 'attempted':
      return `${{ masculine: 'حاول', feminine: 'حاولت', plural: 'حاولوا' }[agreement]} أن`
    case 'intended':
      return canWant && aimOf === null
        ? `${{ masculine: 'يريد', feminine: 'تريد', plural: 'يريدون' }[agreement]} أن`
        : `يُراد ${{ masculine: 'له', feminine: 'لها', plural: 'لهم' }[agreement]} أن`
  }
}

const TAGS: Readonly<Record<Relation['status'], string | null>> = {
  actual: null,
  unspecified: null,
  alleged: null,
  past: 'سابقًا',
  possible: 'محتمل',
  attempted: 'محاولة',
  intended: 'هدف',
}

function tag({ status }: Relation, aim: readonly string[]): readonly string[] {
  const word = TAGS[status]
  if (word === null) return []
  return aim.length > 0 ? aim : [word]
}
