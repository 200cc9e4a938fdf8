/** From the edge of the actor to its sign. */
export const INSET = 8
const SIGN_SIZE = 16
/** From the edge of the actor to its name. */
export const TEXT_INSET = INSET + SIGN_SIZE + 6

/** Where the sign and the name of an actor stand in its box. */
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
