// A name nobody has taken yet: what is put aside must not take the place of what was put aside before.
import { lstatSync } from 'node:fs'

/** `stem` + `ending`, or with a number between them. */
export function freeName(stem: string, ending: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${ending}`
    if (!lstatSync(name, { throwIfNoEntry: false })) return name
  }
}
