// A gradebook of Moodle is of one course, which only its file is called after: `DGR2026 Grades.csv`, `DGR2026_Grades_moodle.csv`.
import type { Column } from './columns'

const ofGradebook = /^(?:course total|last downloaded from this course|课程总分|课程总成绩)/i
const called = /^(?:\d{1,2}\s*[-_.]\s*)?(.+?)[\s_-]+(?:grades?|gradebook|成绩(?:单|册)?)(?![a-z])/i

/** The course, where the columns are those of a gradebook. `file`: without its ending. */
export const gradebookCourse = (file: string, columns: Column[]): string | undefined =>
  columns.some(({ levels }) => ofGradebook.test(levels.at(-1) ?? '')) ? called.exec(file)?.[1].trim() : undefined

/** What each quiz of it came to, and when it was fetched: the total says what becomes of them. */
export const isPartOfGradebook = (header: string): boolean =>
  /[(（](?:real|percentage|letter|实际|百分比)[)）]$|^last downloaded/i.test(header.trim())
