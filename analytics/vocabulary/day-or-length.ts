const day = '(?:(?:\\d{2,4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?|\\d{4}-\\d{2}-\\d{2}T00:00:00)'
const length = '\\d+(?:\\.\\d+)?\\s*(?:h|hrs?|小时|学时|课时|分钟|min)'
const whole = new RegExp(`^(?:${day})?\\s*[（(]?\\s*(?:${length})?\\s*[)）]?$`, 'i')

/** Below the name of a course or a meeting: when it was, or how long it took: 1/9（2h）, 4学时. */
export const isDayOrLength = (text: string): boolean => text.trim() !== '' && whole.test(text.trim())

const behind = new RegExp(`\\s*(?:[（(]\\s*${length}\\s*[)）]\\s*(?:${day})?|\\s${day}(?:\\s*[（(]\\s*${length}\\s*[)）])?)$`, 'i')

/** 安全用电（2h）1/16 without the two behind it. */
export const withoutDayAndLength = (text: string): string => text.replace(behind, '').trim() || text

const bracketed = new RegExp(`[（(]\\s*(${length})\\s*[)）]`, 'i')
const parts = new RegExp(`^(${day})?\\s*[（(]?\\s*(${length})?\\s*[)）]?$`, 'i')
const dayBehind = new RegExp(`(?:^|[\\s)）])(${day})\\s*(?:[（(]\\s*${length}\\s*[)）]\\s*)?$`, 'i')

/** Of the levels of a header, when it was and how long it took: 8/14 and 2h of 安全用电 8/14(2h). */
export function dayAndLength(levels: readonly string[]): { day?: string; length?: string } {
  const [name, ...below] = levels.map((level) => level.trim())
  const said = below.flatMap((level) => (isDayOrLength(level) ? [parts.exec(level) ?? []] : []))
  const own = isDayOrLength(name ?? '') ? [] : [name ?? '', ...below]
  const find = (place: number, pattern: RegExp) =>
    said.flatMap((found) => found[place] ?? [])[0] ?? own.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0]
  return { day: find(1, dayBehind), length: find(2, bracketed) }
}
