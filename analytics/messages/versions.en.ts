// The same thing said differently or more than once, and what is hidden.
import type { AttentionWords } from './attention'
import type { VersionCode } from './codes/types'

export const versionsEn: Pick<AttentionWords, VersionCode> = {
  duplicate_row: {
    label: 'Reported twice',
    message:
      '“{indicator}” of “{person}” for {month} is {text} here and {used} at {other}; neither times of reporting nor the names of files, sheets and titles say which is newer. {used} is used for now.',
    advice: 'Remove the wrong one, or say when it was reported or that it is the revised one (in the file name), and import again.',
  },
  older_value: {
    label: 'Replaced by a newer report',
    message:
      '{count} values of this sheet are replaced by newer ones: {why}. “{indicator}” of “{person}” for {month}, for example, is {text} here; {used} at {other} is used.',
    advice: 'If this sheet is the right one, leave the other out and import again.',
  },
  repeated_value: {
    label: 'Reported alike',
    message: '{count} values of this sheet are the same as those reported at {other} and on; they count once.',
    advice: 'Nothing is to be done.',
  },
  defined_twice: {
    label: 'Defined twice',
    message: '“{indicator}” is defined at {other} as well, and differently; what stands there is used: {why}.',
    advice: 'Keep the right definition only and import again.',
  },
  version_unclear: {
    label: 'Which version is newer',
    message:
      '{count} records (such as number “{text}”) stand in “{other}” as well, with other values (the first is its row {row}); neither times nor names of files and titles say which is newer. Those of “{other}” are used for now.',
    advice: 'Compare the two; leave the wrong file out, or say in a file name that it is the revised one, and import again.',
  },
  overlap_unnumbered: {
    label: 'Overlapping exports without numbers',
    message:
      '{count} rows of this sheet are of the same person and time as rows of “{other}” and differ in one value, such as the quantity (the first from its row {row}); neither has record numbers, so a corrected record cannot be told from another one. Both count, perhaps twice.',
    advice:
      'Say under Sources which column numbers the records, export them with numbers, or leave one of the files out, and import again.',
  },
  older_version: {
    label: 'Older version',
    message: '{count} records stand in “{other}” as well, with other values; those there count (the first is its row {row}): {why}.',
    advice: 'Compare the two if the newer one is not the right one; leave the wrong file out and import again.',
  },
  repeated_rows: {
    label: 'Known already',
    message: '{count} rows say what “{other}” says already (the first of them its row {row}); they count once.',
    advice: 'Nothing is to be done, unless they are meant as further records: then give them numbers of their own.',
  },
  taken_from_above: {
    label: 'Taken from above',
    message:
      '{count} rows leave “{header}” empty and are read with what stands above: whom or what they are about is written in the first row of each block.',
    advice: 'Please have a look; if that is not so, fill in the cells and import again.',
  },
  hidden_rows: {
    label: 'Hidden rows',
    message: '{count} rows are hidden or filtered away in the sheet; they are not counted.',
    advice: 'Say under Sources whether they count; that serves every later file of this template.',
  },
  hidden_sheet: {
    label: 'Hidden sheet',
    message:
      'This sheet is hidden in its workbook; its {count} rows of data are read all the same, and give way where a visible sheet says otherwise.',
    advice: 'Say under Sources whether they count; that serves every later file of this template.',
  },
  hidden_columns: {
    label: 'Hidden columns',
    message: '{count} hidden columns of this sheet are read all the same: {headers}.',
    advice: 'If they do not count, delete them in the file and import it again.',
  },
}
