// One key for an indicator, however it is written: set when its rows come in, and all that figures join by.
import { headerKey } from './header-key'

const marks = /[《》〈〉「」『』“”"‘’'()[\]【】〔〕%]/g

/** Width, case, script, blanks, marks and a unit in brackets at the end do not tell two indicators apart. */
export function indicatorId(name: string): string {
  const key = headerKey(name)
  return key.replace(marks, '') || key || name
}
