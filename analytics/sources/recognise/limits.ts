/** An import stores one file while it opens the next; recognition looks at two files. */
export const READ_AT_ONCE = 2

/** Two files this large together are opened one after the other, so that memory stays bounded by the larger one. */
export const APART_BYTES = 16 << 20
