const FACES = ['400 13px "IBM Plex Sans"', '500 13px "IBM Plex Sans"', '600 13px "IBM Plex Sans"']
const ARABIC_FACES = FACES.map((face) => face.replace('Sans"', 'Sans Arabic"'))

/** Loads every weight that the diagram uses: a font that came after the first drawing would leave labels clipped. */
export async function loadFonts(): Promise<void> {
  const faces = [...FACES.map((face) => [face, 'Aż'] as const), ...ARABIC_FACES.map((face) => [face, 'أب'] as const)]
  await Promise.all(faces.map(([face, text]) => document.fonts.load(face, text)))
}
