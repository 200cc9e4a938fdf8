/** The language in which the app shows data. */
export const DATA_LANGUAGE = 'en'

/** The direction in which its sentences run, whatever the script of the name they begin with. */
export const DATA_DIRECTION = 'ltr'
