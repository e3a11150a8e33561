import type { AttentionWord } from './attention'
import type { CycleCode } from './codes/types'

export const cyclesEn: Record<CycleCode, AttentionWord> = {
  cycle_assumed: {
    label: 'Taken for the current cycle',
    message: 'This sheet names no cycle and has no dates; {count} rows count for the current cycle, {cycle}.',
    advice:
      'If they are of another, say the cycle of this sheet under Sources, or write it into the title or the file name and import again.',
  },
  cycle_unsaid: {
    label: 'Of which cycle?',
    message: '{count} rows have no cycle or date that could be used; they are stored, and no figure of any cycle counts them.',
    advice:
      'Add dates and import again; evaluations, goals, action items and courses may name a cycle instead, in a column or under Sources (such as {cycle}).',
  },
  other_cycle_kind: {
    label: 'Cycle of another kind',
    message: '{count} rows name the cycle “{text}”, but this workspace calibrates by {cycles}; they are filed under {filed}.',
    advice:
      'If the company appraises by such cycles, change the kind of cycle under Settings; otherwise correct the cycle in the file and import again.',
  },
  fiscal_year_unclear: {
    label: 'Which fiscal year?',
    message: '“{text}” may be {start} or {end}: a fiscal year can be named after the year it starts or ends in, and the data do not tell.',
    advice:
      'Say under Settings what the fiscal year is named after; until then months without a year and what hangs on them are not counted.',
  },
  fiscal_year_unsaid: {
    label: 'Fiscal year not described',
    message: '“{text}” is read as {start}: no file says in which month the fiscal year begins, so it is taken for the calendar year.',
    advice: 'If it begins in another month, set that month under Settings.',
  },
  fiscal_month_conflict: {
    label: 'Fiscal years differ',
    message: 'Here the fiscal year begins in month {month}; the workspace has it begin in month {other}.',
    advice: 'Set the right month under Settings, or correct this file and import it again.',
  },
  cycle_contradicted: {
    label: 'Times contradict each other',
    message:
      'Title, sheet name and file name speak of different times, “{start}” and “{end}”; rows of this sheet that do not say theirs in full are of “{start}”.',
    advice: 'Check whether the title was left from an earlier round; correct it and import again.',
  },
  year_assumed: {
    label: 'Year taken from the cycle',
    message:
      'Month {text} is written without a year, and neither the sheet nor its name says one; beside the current cycle, {cycle}, it is taken for {filed}, which is outside of it.',
    advice: 'Write the year into the title or the file name and import again, or say the cycle of this sheet under Sources.',
  },
}
