// Checks of one value that came over the wire, and how they are put together.

/** Thrown for an input that does not fit; the caller answers `bad_input` with the field's name. */
export class InputError extends Error {
  constructor(readonly field: string) {
    super('bad_input')
  }
}

/** Gives the value back with its type, or throws InputError. */
export type Check<T> = (value: unknown, field: string) => T

/** Without a zero byte, at which a name ends elsewhere, and without half a surrogate pair, which is no text. */
export const text =
  (longest: number, form = /^/): Check<string> =>
  (value, field) => {
    if (typeof value !== 'string' || value.length > longest || /\0|\p{Surrogate}/u.test(value) || !form.test(value))
      throw new InputError(field)
    return value
  }

export const whole =
  (low: number, high: number): Check<number> =>
  (value, field) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) throw new InputError(field)
    return value
  }

export const flag: Check<boolean> = (value, field) => {
  if (typeof value !== 'boolean') throw new InputError(field)
  return value
}

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, field) =>
    value === undefined ? undefined : check(value, field)

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, field) =>
    value === null || value === undefined ? null : check(value, field)

export const list =
  <T>(check: Check<T>, most: number): Check<T[]> =>
  (value, field) => {
    if (!Array.isArray(value) || value.length > most) throw new InputError(field)
    return Array.from(value, (entry) => check(entry, field))
  }

export const oneOf =
  <T extends string>(...choices: T[]): Check<T> =>
  (value, field) => {
    const found = choices.find((choice) => choice === value)
    if (found === undefined) throw new InputError(field)
    return found
  }

export const shape =
  <T>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value, field) => {
    const source = record(value, field)
    return Object.fromEntries(
      Object.entries<Check<unknown>>(fields).flatMap(([name, check]) => {
        const checked = check(Object.hasOwn(source, name) ? source[name] : undefined, name)
        return checked === undefined ? [] : [[name, checked]]
      }),
    ) as T
  }

/** Texts under names nobody knows beforehand. */
export const texts =
  (check: Check<string>, most: number): Check<Record<string, string>> =>
  (value, field) => {
    const entries = Object.entries(record(value, field))
    if (entries.length > most) throw new InputError(field)
    return Object.fromEntries(entries.map(([key, entry]) => [check(key, field), check(entry, field)]))
  }

function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError(field)
  return value as Record<string, unknown>
}
