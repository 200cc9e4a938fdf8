/** The encodings of text that can be read, by their names in the Encoding Standard, and UTF-32. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1252',
  'windows-1256',
  'windows-1251',
  'windows-1253',
  'windows-1250',
  'windows-1254',
  'windows-1255',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
] as const

export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** Finds an encoding by any of its names, such as `latin1` or `CP1251`. */
export function findTextEncoding(name: string): TextEncoding | undefined {
  const said = name.trim().toLowerCase()
  const known = TEXT_ENCODINGS.find((encoding) => encoding === said)
  if (known !== undefined) return known
  try {
    const { encoding } = new TextDecoder(said)
    return TEXT_ENCODINGS.find((one) => one === encoding)
  } catch {
    return undefined
  }
}
