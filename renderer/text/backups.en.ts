import type { BackupsText } from './backups.zh-CN'

const s = (n: number) => (n === 1 ? '' : 's')

export const enBackups: BackupsText = {
  title: 'Backups',
  lead: 'A backup is made beside the workspace after each import. When one is put back, the file that stood there is kept.',
  recover: 'This workspace cannot be opened',
  newest: 'Put back the newest whole backup',
  anyway: 'Open it all the same',
  none: 'There is no backup beside it. Import the source files into a new workspace; the damaged file stays as it is.',
  empty: 'There is no backup yet. The first one follows the first import.',
  make: 'Back up now',
  made: 'Backed up.',
  restore: 'Put back',
  restored: (at) => `The backup of ${at} is in place; the file that stood there is kept beside it.`,
  sure: (at) => `Put back the backup of ${at}? Later imports and decisions will not be in it; the present file is kept beside it.`,
  total: (n, size) => `${n} backup${s(n)}, ${size} in all`,
  at: 'Made',
  why: 'Reason',
  imports: 'Imports',
  decisions: 'Decisions',
  size: 'Size',
  reasons: { import: 'after an import', migration: 'before an update', asked: 'asked for' },
  accepted: (at, what) => `Known since ${at}: ${what}`,
  lost: ({ batches, rows, decisions, changes }) =>
    [
      batches ? `${batches} import${s(batches)} (about ${rows} rows)` : '',
      decisions ? `${decisions} decision${s(decisions)}` : '',
      changes ? `${changes} change${s(changes)} of settings or answers` : '',
    ]
      .filter(Boolean)
      .join(', '),
  missing: (what) => `The workspace lacks what the journal beside it knows of: ${what}. Put back a newer backup, or do it again.`,
  accept: 'I know',
  open: 'Backups',
  readOnly: 'This folder cannot be written to: everything can be looked at, nothing changed.',
  journalBehind: 'The journal beside the workspace could not be written. What was imported and decided is stored; check the disk.',
  trouble: {
    backup_no_space: (file, megabytes) => `No backup of ${file}: ${megabytes} MB are needed. The workspace itself is saved.`,
    backup_moving: (file) => `No backup of ${file}: it was being changed all the time. The workspace itself is saved.`,
    backup_not_permitted: (file) => `No backup of ${file}: the folder of backups cannot be written to. The workspace itself is saved.`,
    backup_place_taken: (file) =>
      `No backup: ${file}.backups is no folder, or its index is nothing Plumbline wrote. Move it somewhere else.`,
    backup_gone: (file) => `No backup: ${file} was moved or renamed. Open it under its new name.`,
    backup_failed: (file) => `No backup of ${file} could be made; check the disk. The workspace itself is saved.`,
  },
}
