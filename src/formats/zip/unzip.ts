import { unzipSync } from 'fflate'
import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'

const MOST_MEGABYTES = 250
const MOST_FILES = 2000
/** Tables hardly ever shrink to less than a fiftieth; what is made to harm shrinks to a thousandth. */
const MOST_SHRUNK = 150
const ALWAYS_READ = 5e6

/**
 * Takes the wanted files out of a ZIP archive, by name. What they say to be the sum of their sizes is the most memory
 * that it takes: above 250 MB, or where a few bytes stand for millions, nothing is unpacked, and no file grows beyond
 * what it says.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, Issue> {
  let size = 0
  let packed = 0
  let number = 0
  const isTooLarge = () =>
    size > MOST_MEGABYTES * 1e6 || number > MOST_FILES || (size > ALWAYS_READ && size > packed * MOST_SHRUNK)
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size: packedSize, originalSize }) => {
        if (!isWanted(name)) return false
        size += originalSize
        packed += packedSize
        number++
        if (isTooLarge()) throw new RangeError('too large')
        return true
      },
    })
    return { ok: true, value: new Map(Object.entries(files)) }
  } catch (error) {
    const issue: Issue = isTooLarge()
      ? { code: 'too-large', limit: MOST_MEGABYTES, unit: 'MB', severity: 'error', place: '' }
      : {
          code: 'not-well-formed',
          language: 'ZIP',
          found: String((error as Error).message),
          severity: 'error',
          place: '',
        }
    return { ok: false, problems: [issue] }
  }
}
