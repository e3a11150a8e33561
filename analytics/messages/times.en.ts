// Days and times: what cannot be told, or cannot be right.
import type { AttentionWord } from './attention'
import type { TimeCode } from './types'

export const timesEn: Record<TimeCode, AttentionWord> = {
  ambiguous_date: {
    label: 'Day or month first?',
    message: 'The date “{text}” does not say whether day or month comes first.',
    advice: 'Say under Sources which comes first, or write it as 2026-01-05; the cell counts as empty.',
  },
  ambiguous_zone: {
    label: 'Which time zone?',
    message: '“{text}” in {field} names a zone that means several.',
    advice: 'Say under Sources which one it is, or write it as +08:00; the cell counts as empty.',
  },
  day_out_of_range: {
    label: 'Year out of range',
    message: '“{text}” in {field} lies in a year in which none of these dates can be.',
    advice: 'Check the year and import again; the cell counts as empty.',
  },
  left_before_hired: {
    label: 'Left before hired',
    message: '“{person}” left on {day}, before the day of hiring, {before}: the leaving is not used, and the person counts as employed.',
    advice: 'Check both days and import again; if the person left and came back, there is nothing to do.',
  },
  hired_out_of_time: {
    label: 'Day of hiring to check',
    message: '“{person}” was hired on {day}, which is too far from {before}, the day this list holds as of.',
    advice: 'Check the year and import again; the day is used as it stands.',
  },
  time_far_ahead: {
    label: 'Far in the future',
    message: '{day} in {field} lies years ahead.',
    advice: 'Check the year and import again; the time is used as it stands.',
  },
  recorded_before_end: {
    label: 'Entered before done',
    message: '{count} records were entered before they ended, so that how late they were entered comes out too low.',
    advice: 'If this column says when the case came in, say so under Sources; else check the times and import again.',
  },
}
