/** Texts about what of a figure is not as an editor asked, and what would help. */
export const figureRemarks = {
  'callout-without-anchor': (number: string) =>
    `Callout ${number} is not in the picture, because what it points at is not.`,
  'callout-without-room': (number: string) =>
    `Callout ${number} is not in the picture: there is no free spot for it. A shorter text, fewer actors or a larger format helps.`,
  'arrow-covers': (number: string) =>
    `The arrow of callout ${number} runs over something. Moving the callout, or pointing it at something else, may help.`,
  unexplained: (entry: string) =>
    `The legend has no room for “${entry}”: it takes a sixth of the figure at most. A larger format helps.`,
}
