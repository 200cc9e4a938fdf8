import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Score } from './measureScores.ts'
import { measureScores } from './measureScores.ts'

/** The attributes of salience. Position, for or against, is none of them. */
export const ATTRIBUTES = ['power', 'legitimacy', 'urgency'] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** A mean from here on counts as having the attribute: half of the scale. */
export const THRESHOLD = 0.5

/** The classes, most salient first. */
export const SALIENCE_CLASSES = [
  ...(['definitive', 'dominant', 'dangerous', 'dependent'] as const),
  ...(['dormant', 'discretionary', 'demanding', 'none'] as const),
] as const
export type SalienceClass = (typeof SALIENCE_CLASSES)[number]

/** An actor with what makes it salient. */
export interface Salience {
  readonly actor: ActorId
  /** `null`: an attribute is not rated. */
  readonly class: SalienceClass | null
  readonly scores: Readonly<Record<Attribute, Score | null>>
}

/**
 * Sorts actors into the classes of stakeholder salience (Mitchell, Agle and Wood 1997, Academy of Management Review
 * 22:853-886) by which of power, legitimacy and urgency they have, most salient first. An actor has an attribute if the
 * mean of its ratings reaches {@link THRESHOLD}. One that is not rated for all three has no class, and stands last; one
 * that is rated for none is left out.
 */
export function listSalience(dataset: Dataset): readonly Salience[] {
  const [power, legitimacy, urgency] = ATTRIBUTES.map((attribute) => measureScores(dataset, attribute))
  const rank = ({ class: own }: Salience) => (own === null ? SALIENCE_CLASSES.length : SALIENCE_CLASSES.indexOf(own))
  return [...dataset.actors.keys()]
    .flatMap((actor): Salience[] => {
      const scores = {
        power: power!.get(actor) ?? null,
        legitimacy: legitimacy!.get(actor) ?? null,
        urgency: urgency!.get(actor) ?? null,
      }
      return Object.values(scores).some((score) => score !== null) ? [{ actor, class: classify(scores), scores }] : []
    })
    .sort((one, other) => rank(one) - rank(other))
}

function classify(scores: Salience['scores']): SalienceClass | null {
  const has = ATTRIBUTES.map((attribute) => scores[attribute] && scores[attribute].mean >= THRESHOLD)
  if (has.includes(null)) return null
  return CLASSES[has.map((one) => (one ? 1 : 0)).join('')]!
}

/** By power, legitimacy, urgency. */
const CLASSES: Readonly<Record<string, SalienceClass>> = {
  ...{ '111': 'definitive', '110': 'dominant', '101': 'dangerous', '011': 'dependent' },
  ...{ '100': 'dormant', '010': 'discretionary', '001': 'demanding', '000': 'none' },
}
