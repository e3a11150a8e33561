// A gradebook of Moodle is of one course, which only its file is called after: `DGR2026 Grades.csv`, `DGR2026_Grades_moodle.csv`.
import type { Column } from './columns'
import { placeInFolder, stem } from './constants'

const ofGradebook = /^(?:course total|last downloaded from this course|课程总分|课程总成绩)/i
const called = /^(.+?)[\s_-]+(?:grades?|gradebook|成绩(?:单|册)?)(?![a-z])/i

/** The course, where the columns are those of a gradebook. */
export const gradebookCourse = (fileName: string, columns: Column[]): string | undefined =>
  columns.some(({ levels }) => ofGradebook.test(levels.at(-1) ?? ''))
    ? called.exec(stem(fileName).replace(placeInFolder, ''))?.[1].trim()
    : undefined

/** What each quiz of it came to, and when it was fetched: the total says what becomes of them. */
export const isPartOfGradebook = (header: string): boolean =>
  /[(（](?:real|percentage|letter|实际|百分比)[)）]$|^last downloaded/i.test(header.trim())
