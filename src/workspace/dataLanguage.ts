/** The language in which the app shows what the data says. */
export const DATA_LANGUAGE = 'en'
