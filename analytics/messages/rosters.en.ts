// What lists of people leave open: who stood where, and which department is which.
import type { AttentionWords } from './attention'
import type { RosterCode } from './codes/types'

export const rostersEn: Pick<AttentionWords, RosterCode> = {
  after_leaving: {
    label: 'After leaving',
    message: '“{person}” left on {day}; {count} rows are dated after that and count all the same.',
    advice:
      'If these are late entries or a handover, leave it; otherwise check their dates and the date of leaving, correct them and import again.',
  },
  other_person_unknown: {
    label: 'Other person unknown',
    message: '“{person}” under {field} is not in the roster, in {count} rows.',
    advice:
      'These rows count, without that person. If it is one of your people, complete the roster, or correct the number or name and import again.',
  },
  manager_unknown: {
    label: 'Manager not in the list',
    message:
      '{count} rows name somebody under {field} who is in no list, or whose name several bear (“{person}” is the first of {all}); these people count as having no such manager.',
    advice:
      'If it is one of your people, complete the list or write the number, and import again: where a rating does not say who gave it, the manager is known by this. Somebody from outside, a chairman for instance, can be left.',
  },
  roster_conflict: {
    label: 'Two rows about one person',
    message: 'Two rows of the same day disagree about “{person}” in {field}; the one at {other} is used.',
    advice: 'Say in a column (“Is Primary”: yes / no) which is the main post, or correct the wrong row, and import again.',
  },
  undated_rosters_disagree: {
    label: 'Lists disagree',
    message:
      'This list does not say as of which day it holds, and disagrees with {other} about “{person}” in {field}; what stands there is used.',
    advice: 'Write the day into its title or file name (“as of 2026-03-31”) and import again.',
  },
  roster_behind_move: {
    label: 'Roster behind a move',
    message: 'This list still shows “{person}” in {field} as before the move at {other}; the move is used.',
    advice: 'If the move was taken back or dated wrongly, correct the list of moves and import again.',
  },
  listed_after_leaving: {
    label: 'Listed after leaving',
    message: '“{person}” is on this list although {other} says they had left by then; the leaving is used.',
    advice: 'Correct the date of leaving, or give the new hire date if they came back, and import again.',
  },
  moved_between_rosters: {
    label: 'Day of a move not known',
    message:
      '{count} people stand in another department on {day} than on {before}, and no move says since when; they count in the new one from {day} on.',
    advice: 'Add a list of moves with their effective dates to have the days right.',
  },
  missing_from_roster: {
    label: 'Not on the later roster',
    message:
      '{count} people of the roster of {before} are not on this one of {day}, and nothing says that they left; they count as employed.',
    advice: 'Add their dates of leaving or a list of leavers and import again; if this is not the whole roster, ignore it.',
  },
  department_perhaps_same: {
    label: 'Department moved or renamed?',
    message: '“{now}” of {day} has {count} people of “{before}”, which is not there any more; they count as two departments.',
    advice: 'If it is the same department, add a column of department codes to both rosters and import again.',
  },
  department_code_conflict: {
    label: 'One code, several departments',
    message: 'The department code “{text}” stands beside {count} departments on one day; where it does not fit, the path is used.',
    advice: 'Correct the code or the department and import again.',
  },
  department_short: {
    label: 'Department by its beginning',
    message: 'The department is given as “{text}”; only “{name}” begins so, and the rows count there ({count} of them).',
    advice:
      'If there is another department of that name, list it among the departments or write it in full, and import again; otherwise nothing is to be done.',
  },
  department_ambiguous: {
    label: 'Which department?',
    message:
      '“{text}” is the name of several departments; {count} rows of this list do not say which, and count as a department of their own.',
    advice: 'Write the whole path or the code of the department and import again.',
  },
  leaving_taken_back: {
    label: 'Left, or not?',
    message: '“{person}” is on a list of leavers whose note says “{text}”; whether they left is not clear, so this row does not count yet.',
    advice: 'Take the row off the list if they stayed; if they left, reword the note, and import again.',
  },
  left_without_day: {
    label: 'Left, but when?',
    message: '“{person}” is marked as “{text}”, and no list says since when; they count as employed.',
    advice: 'Give the date of leaving and import again.',
  },
}
