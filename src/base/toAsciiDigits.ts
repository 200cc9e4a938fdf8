/** Writes Arabic and Persian digits, with their signs for fractions and thousands, as programs do: `٠٫٥` as `0.5`. */
export function toAsciiDigits(text: string): string {
  if (!DIGITS.test(text)) return text
  return text
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.')
    .replaceAll('٬', '')
}

const DIGITS = /[٠-٩۰-۹]/
