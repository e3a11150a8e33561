// Words for saying, under Sources, what a sheet is, and what each room still needs.
import type { zhAnswer } from './answer.zh-CN'

export const enAnswer: typeof zhAnswer = {
  answer: {
    waiting: 'Sheets waiting for an answer',
    waitingNote: 'Answered once, every sheet with the same columns is read, now and later',
    rows: (n) => (n === '1' ? '1 row' : `${n} rows`),
    open: 'Answer',
    openLabel: (sheet) => `Answer: what is ${sheet}`,
    change: 'Columns',
    changeLabel: (sheet) => `Change the columns of ${sheet}`,
    title: 'What this sheet is',
    kind: 'Kind of sheet',
    pickKind: 'Choose…',
    headerRow: 'Row of the column names',
    found: (row) => `Row ${row} (found)`,
    notFound: 'Not found; choose one',
    row: (row, cells) => `Row ${row}: ${cells}`,
    noNames: 'No column names; data from the first row',
    columns: 'Columns',
    column: 'Column',
    samples: 'Examples',
    notStored: (what) => `Not stored (${what}): nothing to read`,
    holds: 'Read as',
    holdsLabel: (column) => `Column ${column} is read as`,
    basis: 'Why',
    leaveOut: 'Leave this column out',
    guess: (name) => `The dictionary says “${name}”`,
    none: 'Not in the dictionary',
    constants: 'The same for every row',
    constantsNote: 'What no column says. Department, month and cycle stay with this file and are not kept for later ones',
    preview: 'First rows',
    nothing: 'Choose the kind and the row of the column names first, then the columns',
    confirm: 'Read it this way',
    kept: 'Other sheets with the same columns, and later files, are read the same way',
    working: 'Reading the sheet',
    done: (sheets, accepted, attention) =>
      `Read ${sheets === 1 ? '1 sheet' : `${sheets} sheets`}: ${accepted} rows accepted, ${attention} need attention`,
  },
  reading: {
    label: (address) => `How the column of ${address} is read`,
    note: 'Holds for the whole column, for other sheets with the same columns, and for later files',
    working: 'Reading the sheets anew',
    done: (accepted, attention) =>
      `Read this way: ${accepted} rows accepted, ${attention} need attention. It can be undone below the attention list`,
    undone: (accepted, attention) => `Undone: ${accepted} rows accepted, ${attention} need attention`,
    said: 'Readings confirmed',
    undo: 'Undo',
    undoLabel: (address, reading) => `Undo the reading “${reading}” of ${address}`,
  },
  needs: {
    consistency: [
      'Nothing to compare yet',
      'Import the departments’ reported values, the systems’ work records and the indicator dictionary; both are compared here cell by cell.',
    ],
    collaboration: [
      'No evaluations or feedback yet',
      'Import invitations, evaluations or feedback; how far and how promptly they cross departments appears here.',
    ],
    actions: [
      'No action items or goals yet',
      'Import the action items of performance talks and the goals of the next cycle; what became of them appears here.',
    ],
    attribution: [
      'No stage events yet',
      'Import flow records with case, stage and entry time; the time in each stage appears here week by week.',
    ],
    ninebox: ['Nobody to calibrate yet', 'The nine-box needs the roster and at least one of goals, evaluations or behaviour tags.'],
  },
}
