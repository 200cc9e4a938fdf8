/** The version of the dataset format that this code writes, and the newest that it reads. */
export const FORMAT_VERSION = 3
