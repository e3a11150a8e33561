/** An import stores one file while it opens the next; recognition looks at two files. */
export const READ_AT_ONCE = 2

/** Files that come to less are looked at one by one: a second reader would take longer to warm up than it saves. */
export const ONE_BY_ONE_BYTES = 8 << 20

/** Two files this large together are opened one after the other, so that memory stays bounded by the larger one. */
export const APART_BYTES = 16 << 20
