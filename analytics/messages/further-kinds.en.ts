// What is said of kinds of sheets that stand beside the figures: ratings, talks, disputes, exceptions, attendance, lists of departments.
import type { AttentionWords } from './attention'
import type { FurtherCode } from './codes/types'

export const furtherEn: Pick<AttentionWords, FurtherCode> = {
  same_rows: {
    label: 'Rows alike in every cell',
    message:
      '{count} rows say in every cell what another row of this sheet says (the first is like row {row}) and have no number; each counts.',
    advice:
      'If they were entered twice, delete the superfluous ones and import again; if they are records of their own, nothing needs doing.',
  },
  left_out: {
    label: 'Left out by what they say',
    message: 'Rows that say this in column “{header}” do not count ({count} of them): {text}.',
    advice: 'If some of them should count, say under Sources that the word counts; otherwise nothing is to be done.',
  },
  rating_kept: {
    label: 'A blank keeps the rating',
    message: 'This column says only what changed; the other {count} rows are blank and keep the rating beside it.',
    advice: 'If a blank means that it is not decided yet, write Pending there and import again: these rows then have no final rating.',
  },
  several_people: {
    label: 'Several people in one cell',
    message: '“{text}” under {field} names several people; such rows: {count}. Each counts once, of the first one named ({person}).',
    advice: 'Nothing to do where the first is in charge. Otherwise put that person first, or write one row for each, and import again.',
  },
  people_together: {
    label: 'Several people together',
    message: '“{text}” under {field} names several people, all of them in the lists of people; such rows: {count}. {why}.',
    advice: 'To have them counted for each person, write one row for each with what is theirs and import again; else nothing needs doing.',
  },
  row_of_several: {
    label: 'A row of several people',
    message: '“{person}” names several people, all of them in the lists of people, and this row can only be one person’s.',
    advice: 'It is not counted. Write one row for each and import again.',
  },
  action_undated: {
    label: 'No day of completion',
    message: 'The state of {count} actions says that they are done, on no stated day.',
    advice:
      'Nobody knows whether they were in time, so the rate of fulfilment leaves them out. Add the day and import again; if another column has it, say so under Sources.',
  },
  invited_undated: {
    label: 'Invitations without a day',
    message: 'Nothing says when {count} of the {all} invitations to evaluate in this sheet were sent.',
    advice:
      'Penetration and timeliness count invitations with a day of sending, so these are in neither; their scores count. Add the day of sending and import again; if another column has it, say so under Sources.',
  },
  record_unfinished: {
    label: 'Records not finished yet',
    message: '{count} records have no time of completion.',
    advice:
      'A record counts for the month in which it was done, so these belong to none yet; import them again when they are. If another column has that time, say so under Sources.',
  },
  mixed_currency: {
    label: 'Several currencies',
    message: '“{field}” is in several currencies ({text}), {count} rows in all.',
    advice: 'They cannot be added, so none of them counts in a figure. Convert them to one currency, or split the file, and import again.',
  },
  rows_uncounted: {
    label: 'In, and in no figure',
    message: '{count} rows of this sheet are in as {kind}, and no figure uses them: {why}.',
    advice:
      'If they should count, add what is missing and import again, or say so under Sources; otherwise leave it: every row opens its cell.',
  },
  no_figure_yet: {
    label: 'In, in no figure yet',
    message: '{count} rows of this sheet are stored as “{kind}”; no figure counts this kind of data yet.',
    advice: 'Nothing is to be done; they open down to the cell and can be asked for with SQL.',
  },
  said_differently: {
    label: 'Said differently',
    message: '“{text}” in {field} of “{person}” differs from what {other} says of the same time.',
    advice: 'Both are stored. Correct the one that does not hold and import again.',
  },
  duration_unit_unsaid: {
    label: 'Unit not stated',
    message: '“{header}” only gives numbers, such as {text}; whether minutes or hours is not stated. {count} values.',
    advice:
      'Say the unit under Sources, or write it into the header, such as “Late (min)”, and import again; until then these cells count as empty.',
  },
  over_a_day: {
    label: 'More than a day has',
    message: '{text} hours in {field} are more than a day has, or fewer than none.',
    advice: 'Check the unit of the column and whether its numbers are of one day; the value is kept as it is.',
  },
  department_unplaced: {
    label: 'Department without a place',
    message: '“{name}” stands below “{text}”, which is in no list, stands in several places, or stands below it in turn.',
    advice: 'Add the department above, name it by its code, or write the whole path, and import again; this row is not counted yet.',
  },
  department_place_differs: {
    label: 'Place of a department',
    message: 'This list has the department at “{text}”, the lists of people at “{before}”; what the lists of people say is used.',
    advice: 'Correct the one that does not hold and import again.',
  },
  department_head_unknown: {
    label: 'Head unknown',
    message: 'The head “{person}” of this department is not in the roster, or several people have the name.',
    advice: 'Give the head’s employee number and import again; the department itself is in.',
  },
  department_unknown: {
    label: 'Unknown department',
    message: '“{text}” is no department of the lists, or the name of several.',
    advice:
      'Add it to the roster or to a list of departments, or write its path or code, and import again; the row is stored without a department.',
  },
  plan_differs: {
    label: 'Plan does not add up',
    message: 'Planned {planned} and in post {filled} do not make {vacant} vacancies.',
    advice: 'Correct the one that does not hold and import again; all three are stored as they are.',
  },
  column_derived: {
    label: 'Worked out from others',
    message: '“{headers}” can be worked out from other columns or periods; it is not stored.',
    advice: 'Nothing is to be done. If it holds a value that stands nowhere else, list that period by itself and import again.',
  },
  survey_item_open: {
    label: 'No agreement asked',
    message: 'The answers to “{text}” say no degree of agreement; answers not stored: {count}.',
    advice:
      'Nothing is to be done for open questions; if agreement is meant, write “strongly agree” to “strongly disagree” or 1 to 5 and import again.',
  },
  survey_scale_assumed: {
    label: 'Five steps not explained',
    message:
      '{count} answers are figures from 1 to 5 that nothing explains; 4 and 5 are read as agreeing, 3 as neutral, 1 and 2 as disagreeing.',
    advice: 'If they run the other way or mean something else, write the answers in words, such as “agree”, and import again.',
  },
  survey_factor_rows: {
    label: 'Rows of factors',
    message:
      '{count} rows sum up a group of questions (such as “{text}”) and name no question; the questions below them count, and these rows are not counted again.',
    advice: 'Nothing to do; if one is a question of its own, write it in the column of questions and import again.',
  },
  survey_counts_differ: {
    label: 'Survey does not add up',
    message: 'The answers come to {count}, {answered} people answered and {invited} were asked, which does not fit together.',
    advice: 'Correct the one that does not hold and import again; all three are stored as they are.',
  },
  times_reversed: {
    label: 'Times reversed',
    message: 'The time in {field} lies before the time it should follow.',
    advice: 'Check both times and import again; they are stored as they are.',
  },
  answered_undated: {
    label: 'Answered without a time',
    message: '{count} evaluations hold a rating, or are said to be submitted, without a time.',
    advice: 'They count as answered, and in no share of what was on time. Add the time they were submitted and import again.',
  },
}
