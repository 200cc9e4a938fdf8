const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to do so',
  EPERM: 'there is no permission to do so',
  EROFS: 'nothing can be written there',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'it is there already',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left for this user',
  EFBIG: 'it would be larger than is allowed',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'it is in use',
  ETXTBSY: 'it is in use',
  EIO: 'the device failed',
  ENXIO: 'the device is not there',
  EXDEV: 'its parts are on different devices',
}

/** Describes a system error in a sentence with its error code; `undefined` for any other error. */
export function describeSystemError(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as { readonly code?: unknown; readonly syscall?: unknown }
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined
  return `${SENTENCES[code] ?? `the system refused "${syscall}"`} (${code})`
}
