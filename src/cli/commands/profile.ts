import { closestText } from '../../base/closestText.ts'
import { finishSteps } from '../../base/steps.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import { toDataset } from '../../model/toDataset.ts'
import { compileNetwork } from '../../network/compileNetwork.ts'
import { composeProfile } from '../../publish/profile/composeProfile.ts'
import { PROFILE_MEASURES } from '../../publish/profile/listStandings.ts'
import type { ProfileFormat } from '../../publish/profile/writeProfile.ts'
import { PROFILE_FORMATS, writeProfile } from '../../publish/profile/writeProfile.ts'
import { answerMeasure } from '../../workspace/answerMeasure.ts'
import { getProfileCatalogue } from '../../workspace/catalogue/getProfileCatalogue.ts'
import { choose } from '../choose.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { readArguments } from '../readArguments.ts'
import { readSoundInput } from '../readInput.ts'
import { READING_FLAGS, READING_OPTIONS, READING_USAGE, readReadingFlags } from '../readingFlags.ts'

const FORMATS = Object.keys(PROFILE_FORMATS) as readonly ProfileFormat[]
const LANGUAGES = ['en', 'ar'] as const

const OPTIONS = {
  ...READING_OPTIONS,
  language: { type: 'string', default: 'en' },
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean', default: false },
} as const

export const profile: CliCommand = {
  usage: `profile DATASET ACTOR [--language ${LANGUAGES.join('|')}] [--format ${FORMATS.join('|')}] [--json] ${READING_USAGE}`,
  summary: 'tells what an actor is, wants and has, with whom and against whom it stands, and how that is known',
  flags: [
    [`--language ${LANGUAGES.join('|')}`, 'the language of the profile; what has no text in it is told in English'],
    [`--format ${FORMATS.join('|')}`, 'how the profile is written; all say the same'],
    ['--json', 'the same as --format json'],
    ...READING_FLAGS,
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, named, ...others] = positionals
    if (name === undefined || named === undefined || others.length > 0)
      throw new CliError('one dataset and one actor are needed', 2)
    const format = values.json ? 'json' : choose('format', values.format, FORMATS)
    const language = choose('language', values.language, LANGUAGES)
    const dataset = toDataset(await readSoundInput(name, await readReadingFlags({ ...values, format: undefined })))
    const actor = getActor(dataset, named)
    const network = compileNetwork(dataset)
    const measures = PROFILE_MEASURES.map((id) => ({ ...finishSteps(answerMeasure(network, { id, layer: null })), id }))
    const composed = composeProfile({ dataset, actor, measures, language }, getProfileCatalogue(language))
    process.stdout.write(writeProfile(composed, format))
    return 0
  },
}

/** The actor of that id, or else the only one of that name. */
function getActor({ actors }: Dataset, named: string): Actor {
  const own = actors.get(named as ActorId)
  if (own) return own
  const found = [...actors.values()].filter(({ name }) => Object.values(name).includes(named))
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    throw new CliError(`several actors are called "${named}"; use one of ${found.map(({ id }) => id).join(', ')}`, 2)
  const meant = closestText(named, [...actors.keys()])
  throw new CliError(`unknown actor: "${named}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`, 2)
}
