import type { FieldType } from './types'

/** Its texts are read as something else than text, so that some may not be understood. */
export const isTyped = (type: FieldType): boolean => type !== 'text' && type !== 'name' && type !== 'department' && type !== 'id'
