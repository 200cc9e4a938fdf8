import { FORMATS, READERS } from '../formats/registry.ts'
import { hasOption, TARGETS } from '../publish/target/registry.ts'

/** Endings of files that can be opened, as a file field takes them: data of any format, and pictures that carry their data. */
export const READABLE_ENDINGS = [
  ...READERS.flatMap(({ extensions }) => extensions),
  ...FORMATS.flatMap(({ alsoRead = [] }) => alsoRead),
  ...TARGETS.filter((target) => hasOption(target, 'carried')).flatMap(({ extension }) => extension ?? []),
].join()
