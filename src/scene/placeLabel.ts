/** Distance from the edge of an actor to its glyph. */
export const INSET = 8
const SIGN_SIZE = 16
/** Distance from the edge of an actor to its name. */
export const TEXT_INSET = INSET + SIGN_SIZE + 6

/** The positions of glyph and name in the box of an actor. */
export function placeLabel(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  rightToLeft: boolean,
) {
  const middle = y + height / 2
  return rightToLeft
    ? {
        textX: x + width - TEXT_INSET,
        textY: middle,
        sign: { x: x + width - INSET - SIGN_SIZE, y: middle - SIGN_SIZE / 2 },
      }
    : { textX: x + TEXT_INSET, textY: middle, sign: { x: x + INSET, y: middle - SIGN_SIZE / 2 } }
}
