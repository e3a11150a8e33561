// Rows and cells a person should look at: what was noticed, and what to do about it.
import type { AttentionWords } from './attention'
import { cyclesEn } from './cycles.en'
import { formsEn } from './forms.en'
import { furtherEn } from './further-kinds.en'
import { ratingsEn } from './ratings.en'
import { rostersEn } from './rosters.en'
import { timesEn } from './times.en'
import { valuesEn } from './values.en'
import { versionsEn } from './versions.en'

export const attentionEn: AttentionWords = {
  column_doubtful: {
    label: 'Column not used',
    message: 'The column “{headers}” may be {field}; it is not sure, so it is not used.',
    advice: 'All other columns are in. Say under Sources what this column is.',
  },
  sheet_set_aside: {
    label: 'Sheet left out',
    message: 'This sheet looks like notes, not data: none of its rows ({count}) are counted. The first says “{text}”.',
    advice: 'If it is data, say under Sources what kind of sheet it is.',
  },
  column_missing: {
    label: 'Column missing',
    message: 'This sheet has no column for {field}.',
    advice: 'The rest is in; figures that need this column leave the sheet out. If it has one, say under Sources which.',
  },
  unmatched_person: {
    label: 'Unknown person',
    message: '“{person}” is not in the roster.',
    advice: 'Complete the roster, or correct the number or name and import again; this row is not counted yet.',
  },
  person_left: {
    label: 'Had left by then',
    message: '“{person}” left on {day}, before the date of this row.',
    advice: 'Check the day of this row and the day of leaving, correct the wrong one and import again; this row is not counted yet.',
  },
  ambiguous_person: {
    label: 'Same name',
    message: '“{person}” fits more than one active employee.',
    advice: 'Add the employee number or department and import again; this row is not counted yet.',
  },
  number_name_conflict: {
    label: 'Number and name disagree',
    message: 'Number and name belong to different people: “{person}”.',
    advice: 'Check which of the two is wrong; this row is not counted yet.',
  },
  unparseable: {
    label: 'Value not understood',
    message: '“{text}” in {field} cannot be read.',
    advice: 'Write it as a plain number or date; the cell counts as empty.',
  },
  unknown_word: {
    label: 'Word not known',
    message: '“{text}” in {field} is no word Plumbline knows; rows that say it: {count}.',
    advice:
      'Say under Sources what it means, or write it in usual words (e.g. manager, peer; higher is better, lower is better) and import again; until then it decides nothing.',
  },
  unsure_status: {
    label: 'Status to look at',
    message: '“{text}” in {field} does not say whether these rows count; rows that say it: {count}.',
    advice:
      'They are counted. Say under Sources whether they should be, or write “cancelled” for them, or take them out, and import again.',
  },
  destroyed_id: {
    label: 'Destroyed number',
    message: 'The number “{text}” was turned into scientific notation; digits are lost.',
    advice: 'Export that column as text from the source system and import again; this row is not counted yet.',
  },
  mixed_percent: {
    label: 'Mixed percent styles',
    message: '“{text}” could be a ratio or percent points; the column mixes both.',
    advice: 'Say under Sources how the column is read, or write all of them as 85% or as 0.85; this value is not counted yet.',
  },
  ambiguous_number: {
    label: 'Point or comma?',
    message: '“{text}” could be thousands or decimals; the column does not say which.',
    advice:
      'Say under Sources which sign stands before the decimals, or write it without signs between thousands; this value is not counted yet.',
  },
  duration_unit: {
    label: 'Unit of a duration unknown',
    message:
      '“{header}” only gives numbers, such as {text}; as hours they would be longer than from begin to end, or than a day. Minutes or seconds? {count} values.',
    advice:
      'Say the unit under Sources, or write it into the header, such as “Time (min)”, and import again; until then these hours are not counted.',
  },
  duration_in_seconds: {
    label: 'Durations read as seconds',
    message: 'The {count} numbers under “{header}” are read as seconds, such as {text}: issue trackers export this column so.',
    advice: 'If they are not, write the unit into the header, such as “Time Spent (h)”, and import again.',
  },
  duration_in_minutes: {
    label: 'Durations read as minutes',
    message: 'The {count} numbers under “{header}” are read as minutes, such as {text}: that is about what lies between begin and end.',
    advice: 'If they are not, say the unit under Sources, or write it into the header, such as “Duration (h)”, and import again.',
  },
  no_month: {
    message: 'It is not known which month this value is for: none is given, or one without a year while the review cycle is unknown.',
    advice:
      'Give the month; where only the year is missing, name the current cycle (2026Q1) under Settings, or in the file name or title and import again; this row is not counted yet.',
  },
  no_year: {
    message: '“{text}” in {field} names no year, and the review cycle is unknown.',
    advice:
      'Name the current cycle (2026Q1) under Settings, or write the year into the cell and import again; until then the cell counts as empty.',
  },
  missing_key: {
    label: 'Key missing',
    message: 'This row has no {field}.',
    advice: 'Fill it in and import again; this row is not counted yet.',
  },
  subtotal_unsure: {
    label: 'Perhaps a total',
    message: '“{text}” looks like a total, but differs from the sum of the rows above.',
    advice: 'If it is a total, check its formula; if it is a person, add the employee number.',
  },
  total_or_record: {
    label: 'A total or a record',
    message:
      'The row “{text}” looks like a total, yet names a person: whether it is a total or a record cannot be told, so it is not counted yet.',
    advice: 'If it is a total, take it out; if it is a record, add its number or its day and import again.',
  },
  uneven_row: {
    label: 'Cells missing or too many',
    message: 'This line has {cells} cells, the header {columns}: what stands behind the odd one would be read in the wrong column.',
    advice: 'Look for a delimiter or quote that is missing or too many, put the line right and import again; it is not counted yet.',
  },
  second_table: {
    label: 'Another table',
    message: 'From row {row} on there is another table on the same sheet (“{text}”); it is not read: {why}.',
    advice: 'Put it on a sheet of its own and import again.',
  },
  unit_conflict: {
    label: 'Units differ in kind',
    message: '“{text}” is given in a unit that cannot be converted to the indicator’s “{unit}”.',
    advice: 'Correct the unit or the indicator dictionary; this value is not counted yet.',
  },
  unused_void: {
    label: 'State not used',
    message: 'Column “{header}” says of {count} rows that they do not count (“{text}”), but it is not used, and they count.',
    advice: 'If they should not, name it as the status under Sources, or take these rows out, and import again.',
  },
  unused_column: {
    label: 'Column not used',
    message: 'Column “{header}” holds {count} numbers, but the dictionary has no such indicator; they are not read.',
    advice:
      'If it is one, add it to the indicator dictionary and import again, or say under Sources what the column is; otherwise ignore it.',
  },
  no_system_source: {
    label: 'No system source',
    message: '“{indicator}” has neither a usable rule in the dictionary nor system records; it is never compared.',
    advice:
      'Name source system, record type, field (quantity, good, bad or scrap quantity, hours, downtime, count) and aggregate, or a formula of these fields, in the indicator dictionary to compare it.',
  },
  system_without_records: {
    label: 'No records of this system',
    message:
      'The dictionary counts from “{text}”, and no record is from there (systems with records: {before}); {count} reported values are not compared, such as “{indicator}”.',
    advice:
      'Import the export of that system; if it is imported, say the source system and record type of that sheet under Sources, or write them as the dictionary does.',
  },
  unknown_sheet: {
    label: 'Sheet not recognised',
    message: 'It is not clear what this sheet holds. It is kept as it is and not counted.',
    advice: 'If it matters, say under Sources what it is; otherwise ignore it.',
  },
  mapping_question: {
    label: 'Column to confirm',
    message: 'The meaning of column “{headers}” is not certain; the whole sheet waits.',
    advice: 'Confirm the columns of this sheet under Sources.',
  },
  constant_factor: {
    label: 'Two units',
    message:
      'Reported values of “{indicator}” are {factor} times apart from the system’s nearly everywhere ({count} pairs): most likely two units.',
    advice:
      'State the system’s unit in the dictionary, or the unit of the reported values in their header, such as “Revenue (k)”, and import again.',
  },
  aggregate_assumed: {
    label: 'Added up',
    message: 'The dictionary does not say how to aggregate: {count} indicators, such as “{indicator}”, are added up.',
    advice: 'If they are not to be added up, add a column “Aggregate” to the dictionary and import again.',
  },
  negative_duration: {
    label: 'Time missing or reversed',
    message: 'Leaving is missing or earlier than entering; no duration is computed.',
    advice: 'Check the times in the source system; the rest is used as usual.',
  },
  single_stamp: {
    label: 'One time per step',
    message:
      'Each of the {count} steps of this sheet has one time only; none has both entering and leaving, so time in a step cannot be told.',
    advice: 'If the source system has both times, export and import them together; steps and days are used as usual.',
  },
  rater_unknown: {
    label: 'Rater unknown',
    message: '{count} evaluations do not say who gave them (anonymous or empty).',
    advice:
      'Their scores count for whom they are about; whether they cross departments is taken from the relation; figures by rater leave them out.',
  },
  person_by_account: {
    label: 'Known by the name',
    message:
      '{count} rows name somebody by an account, a spelling or a given name that no list of people has ({text}); they were taken by the name that stands beside it, in it or in a list of accounts, Chinese names by their pinyin too.',
    advice: 'Add the work e-mail to the roster, and accounts are found by it. See that the people are the right ones.',
  },
  identity_unknown: {
    label: 'Accounts of nobody',
    message:
      '{count} accounts of this list are of people no roster has, or whose name several bear (“{text}” is the first); no people were added by them.',
    advice: 'Where they are employees, complete the roster (name, work e-mail) and import again; accounts of customers can be ignored.',
  },
  identity_conflict: {
    label: 'One account, several people',
    message: 'The account “{text}” is “{name}” here and “{first}” at {other}; nobody is known by it.',
    advice: 'Correct the wrong one and import again; rows with a name beside it still go by the name.',
  },
  goal_ring: {
    label: 'Goals above each other',
    message: '{count} goals stand above each other ({text}); nobody can tell which is the highest.',
    advice: 'Correct their parent goals and import again; until then none of them has a goal above.',
  },
  error_cells: {
    label: 'Cells with formula errors',
    message: '{count} cells under “{header}” are errors of a formula, such as {text}, and count as empty.',
    advice: 'Correct the formulas, or write the values in, and import again.',
  },
  formula_without_value: {
    label: 'Formula without result',
    message: '{count} formula cells have no stored result and count as empty.',
    advice: 'Open and save the file once in Excel, then import it again.',
  },
  ...ratingsEn,
  ...valuesEn,
  ...rostersEn,
  ...timesEn,
  ...versionsEn,
  ...formsEn,
  ...cyclesEn,
  ...furtherEn,
  file_refused: { label: 'Not readable', message: 'This sheet could not be read.', advice: 'Follow the hint and import again.' },
}
