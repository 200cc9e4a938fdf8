import type { DrawText } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { Fonts } from './fonts.ts'
import { shapeText } from './shapeText.ts'

/** The scripts that are written from right to left. Inkscape 1.2 stretches their letters across the page. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Gives a line of text the width that it has in the bundled fonts, for programs that set it in others. */
export function holdWidth(text: DrawText, fonts: Fonts): DrawText {
  if (text.rightToLeft || RIGHT_TO_LEFT.test(text.text)) return text
  return { ...text, width: roundLength((shapeText(fonts, text).width * text.size) / 1000) }
}
