// What went wrong and what to do, in English. `{name}` is filled from the facts of the failure.
import type { FailureWords } from './failures'
import { filesEn } from './files.en'

export const failuresEn: FailureWords = {
  ...filesEn,
  mapping_too_large: ['{file} is too large for a mapping file (more than {limit} MB).', 'Check that it is the right file.'],
  password_file: [
    'The first line of {file} is no password: it is empty or too long.',
    'Write the password in the first line of a text file and try again.',
  ],
  bad_input: ['This input is not valid.', 'Check it and try again.'],
  no_workspace: ['No workspace is open.', 'Open or create one first.'],
  workspace_in_use: ['The workspace {file} is in use by another program (process {pid}).', 'Close the other window or program first.'],
  workspace_in_use_elsewhere: [
    'The workspace {file} is in use on another computer ({host}).',
    'Close it there. If that computer is certainly not using it any more, delete {lock} beside it.',
  ],
  lock_not_ours: [
    '{lock} stands where the lock of {file} belongs, and Plumbline did not write it.',
    'Move it somewhere else, then open again.',
  ],
  companion_not_plain: [
    '{file} stands beside the workspace where a plain file of Plumbline belongs, and it is a folder, a pipe, a device or a link.',
    'Move it somewhere else and retry. The workspace itself is unchanged.',
  ],
  companion_too_large: [
    '{file} beside the workspace is larger than {limit} MB: far more than Plumbline ever writes there.',
    'Move it somewhere else and retry. The workspace itself is unchanged.',
  ],
  companion_unreadable: [
    '{file} beside the workspace cannot be read ({reason}).',
    'Check its permissions and the disk, and retry. The workspace itself is unchanged.',
  ],
  workspace_damaged: [
    'The workspace {file} is damaged: its figures cannot be trusted.',
    'The file was left as it is; put back a backup (plumbline restore), or import into a new workspace.',
  ],
  workspace_suspect: [
    'The engine has ended twice while {file} was open; the file may be damaged.',
    'Put back the newest whole backup, or open it all the same.',
  ],
  backup_missing: [
    'None of the backups of {file} is whole.',
    'Import the source files into a new workspace; the damaged file stays as it is.',
  ],
  backup_none: [
    'There is no backup of {file} beside it.',
    'Nothing was changed. Where the file is damaged, import the source files into a new workspace.',
  ],
  backup_unknown: ['{file} has no backup called {backup}.', 'It has: {choices}.'],
  backup_elsewhere: [
    'There is no backup of {file} beside it, but {folder} holds some of this workspace, under the name it had.',
    'Rename {folder} to {file}.backups, then restore again.',
  ],
  backup_damaged: ['The backup {backup} is not what was written.', 'Choose another one.'],
  backup_no_space: [
    'There is no room for a backup of {file}; {megabytes} MB are needed.',
    'Free some space. The workspace itself is saved.',
  ],
  backup_not_permitted: [
    'The folder of backups beside {file} cannot be written to.',
    'Check its permissions. The workspace itself is saved.',
  ],
  backup_place_taken: [
    'No backup was made: {file}.backups is no folder, or backups.journal in it is nothing Plumbline wrote.',
    'Move it somewhere else and retry. The workspace itself is saved.',
  ],
  backup_gone: [
    'No backup was made: {file} was moved or renamed meanwhile.',
    'What was stored is in the file under its new name; open that, and a backup is made after the next import or with plumbline backup.',
  ],
  backup_failed: ['No backup of {file} could be made ({reason}).', 'Check the disk and retry. The workspace itself is saved.'],
  nothing_lost: ['{file} has lost nothing that the journal knows of.', 'There is nothing to accept.'],
  backup_moving: ['{file} was being changed all the time, so no backup was made.', 'Try again in a moment. The workspace itself is saved.'],
  workspace_newer: ['The workspace {file} was made by a newer Plumbline.', 'Update Plumbline first.'],
  workspace_older: [
    'The workspace was made by an older Plumbline and needs to be updated.',
    'Open it once with Plumbline; a copy is kept where its tables change.',
  ],
  workspace_missing: ['The workspace {file} cannot be found.', 'It may have been moved; choose it again.'],
  not_a_workspace: ['{file} is not a Plumbline workspace.', 'Choose a .duckdb file made by Plumbline.'],
  unusable_path: [
    '“{file}” cannot be used as a path here.',
    'Name an ordinary file, or for output a folder: no device, pipe or address, no folder in the place of a file or the other way round, no question mark in the path of a workspace.',
  ],
  report_taken: [
    '{file} in {folder} is not an earlier report of Plumbline.',
    'Choose another folder with --out, or move the file somewhere else; --force puts the report in the place of a plain file.',
  ],
  sample_taken: ['{folder} already holds {file} with other content.', 'Choose an empty folder for the sample company.'],
  folder_not_empty: ['{folder} holds other files already.', 'Choose an empty folder for the sample company.'],
  read_only: ['The folder of {file} cannot be written to.', 'Choose another folder, or check whether the disk is read-only.'],
  disk_full: ['The disk is full; no data was changed.', 'Free some space and retry.'],
  disk_full_import: [
    'The disk is full; nothing was imported and no data was changed.',
    'This import needs about {needed} MB on the disk of the workspace; free that much and retry.',
  ],
  journal_read_only: [
    'The journal {file} beside the workspace cannot be written to; nothing was changed.',
    'Allow writing to this file, or close the program that holds it, and retry.',
  ],
  disk_full_stored: [
    'The import is stored, but the disk is full and the workspace cannot be used further.',
    'Free some space, then open the workspace again; there is no need to import again.',
  ],
  query_failed: ['This query did not succeed.', 'The details give the reason; stored data is not affected.'],
  query_refused: [
    'For safety a query only reads the workspace: it reaches no other file, no network and no setting, and changes nothing.',
    'Ask with SELECT, SHOW, DESCRIBE or SUMMARIZE.',
  ],
  file_not_imported: [
    'There is no file {file} in the workspace.',
    'See Sources for the names of its files; an older version goes with the one that replaced it.',
  ],
  file_ambiguous: ['{count} files in the workspace are called {file}.', 'Write its folder as well: {places}'],
  nothing_to_undo: ['There is no move to undo or redo.', 'Move somebody first.'],
  reason_required: ['A move needs a reason.', 'Say in a sentence or two what it rests on.'],
  unknown_person: ['This person cannot be found.', 'The data may have changed; refresh and try again.'],
  busy: ['Another import is running.', 'Wait for it to finish, or cancel it.'],
  engine_stopped: ['The engine stopped and is being restarted.', 'Finished imports and moves are saved.'],
  internal: [
    'Something went wrong inside the program.',
    'Stored data is not affected; retry, and restart the program if it happens again.',
  ],
}
