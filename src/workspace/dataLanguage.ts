/** The language in which the app shows data. */
export const DATA_LANGUAGE = 'en'
