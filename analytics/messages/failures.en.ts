// What went wrong and what to do, in English. `{name}` is filled from the facts of the failure.
import type { FailureWords } from './failures'

export const failuresEn: FailureWords = {
  file_missing: ['{file} cannot be found.', 'It may have been moved or renamed; choose it again.'],
  file_locked: ['{file} is in use by another program.', 'Close it in Excel, or import a copy.'],
  file_changed: ['{file} changed while it was being read.', 'It was not imported; save and close it, then try again.'],
  file_empty: ['{file} is empty (0 bytes).', 'Check that the export finished, then choose it again.'],
  not_permitted: ['{file} may not be read.', 'Check its permissions, or copy it to a folder of your own.'],
  no_plain_file: [
    '{file} is no ordinary file.',
    'It is a device, a pipe, something the system makes up, or a link that leads back to itself; choose the file itself or a copy of it.',
  ],
  link_in_folder: [
    '{file} is a link; links within a folder are not followed.',
    'Choose the file or folder it leads to itself, or put a copy in its place.',
  ],
  path_too_long: ['The system refuses {file}: its name or path is too long.', 'Give it a shorter name, or move it to a folder further up.'],
  name_encoding: [
    'The name of {file} is not written the way the system writes names (UTF-8), so it cannot be opened.',
    'Rename the file, or the folder it lies in, and choose it again.',
  ],
  unreadable: [
    '{file} could not be read ({reason}).',
    'Other files are not affected; copy it to a folder of your own, or save it again with Excel, and retry.',
  ],
  encrypted: [
    '{file} is protected with a password.',
    'Enter it (on the command line with --password-file). Remove the password in Excel (File › Info › Protect Workbook) if you would rather not.',
  ],
  wrong_password: [
    '{file} does not open with the password given.',
    'Mind capital letters and enter it again. Remove the password in Excel if it is not at hand.',
  ],
  unknown_encryption: [
    '{file} is protected with a password in a way that is not supported.',
    'Open it in the program it came from, remove the password, save it as .xlsx and import that.',
  ],
  truncated_zip: ['{file} is incomplete: its end is missing.', 'A download or copy may have stopped half-way; get the file again.'],
  damaged_package: ['{file} is damaged and cannot be read.', 'Open it in Excel, save it as a new .xlsx and import that.'],
  not_what_it_says: ['The content of {file} is not what its name says.', 'It is not an Excel workbook; if it is text, rename it to .csv.'],
  open_workspace: ['{file} is the workspace that is open, not a source of data.', 'Choose the files it was made from.'],
  unsupported_format: ['The format of {file} is not supported.', 'Save it as .xlsx, .csv or .json and import that.'],
  unknown_compression: [
    '{file} is packed in a way Excel does not use (method {method}).',
    'Open it in the program it came from, save it as .xlsx and import that.',
  ],
  archive_damaged: [
    'The archive {file} is damaged and cannot be unpacked.',
    'Get it again or pack it again, or unpack it and import the files in it.',
  ],
  archive_entries: ['The archive {file} holds too many files; reading was stopped.', 'Unpack it and import the folder that is needed.'],
  archive_nothing: [
    'The archive {file} holds no file that can be read.',
    'Files like .xlsx, .xls, .csv and .json can; check that this is the right archive.',
  ],
  archive_inside: ['{file} is an archive within an archive and was not opened.', 'Unpack the outer one, then import it.'],
  archive_outside: [
    'The path of {file} leads out of its archive, so it was not unpacked.',
    'Make sure you trust where the archive comes from; pack it again and import that.',
  ],
  archive_link: ['{file} is a link within its archive and was not followed.', 'Pack the file it leads to itself.'],
  archive_password: ['{file} is protected with a password in its archive.', 'Unpack it with the password and import the files in it.'],
  archive_method: ['{file} is packed in a way that is not supported.', 'Unpack it and import that, or pack it again as a plain zip.'],
  zip_bomb: [
    '{file} unpacks to an extraordinary size; reading was stopped.',
    'Make sure you trust its source; split it if the data is real.',
  ],
  doctype: [
    '{file} contains a DOCTYPE declaration and was refused for safety.',
    'Real Excel files have none; open it in Excel, save it again and import that.',
  ],
  too_many_columns: [
    '{file} › {sheet} has more columns than the limit of {limit}.',
    'Delete the columns that are not needed, then import it.',
  ],
  too_much_text: [
    'The cells of {file} come to more than {limit} MB of text; reading was stopped.',
    'The same long text stands in very many cells, or the file is damaged. Look at its longest cells, or split it, and import it again.',
  ],
  too_many_cells: [
    '{file} says of its cells that they repeat, and comes to more than {limit} of them; reading was stopped.',
    'Delete the rows and columns that are not needed, or save it as .xlsx, and import that.',
  ],
  row_far_too_wide: [
    '{file}: row {row} reaches column no. {columns}, far beyond the long table around it; reading was stopped.',
    'Delete what stands in that row by mistake, or put it on a sheet of its own, and import it again.',
  ],
  too_many_entries: ['{file} has too many parts inside; reading was stopped.', 'Open it in Excel, save it again and import that.'],
  too_deep: ['{file} is nested too deeply.', 'Export a flatter structure, then import it.'],
  sheet_empty: ['{file} › {sheet} has no content.', 'Ignore it if it is not needed; otherwise check that this is the right sheet.'],
  header_only: ['{file} › {sheet} has a header but no rows.', 'Check that the export included its data.'],
  no_header: [
    '{file} › {sheet} has no row of column names.',
    'Make sure one row names the columns (employee no., name, department), then import it.',
  ],
  duplicate_headers: ['{file} › {sheet} has repeated column names: {headers}.', 'Give each column a name of its own.'],
  bad_encoding: [
    '{file} has unreadable bytes in line {line}.',
    'Export it again as UTF-8, or save it again with Excel; or say its encoding on the command line: --encoding big5 (or shift_jis, euc-kr, windows-1252 and others).',
  ],
  unsupported_encoding: [
    '{file} is written in {encoding}, which is not supported.',
    'Save it as UTF-8 in a text editor, or export it again as UTF-8.',
  ],
  zero_bytes: [
    '{file} has zero bytes, the first of them in line {line}: part of it was never written.',
    'The export or copy was damaged; export it again. If a program always writes them, save the file as UTF-8 in a text editor first.',
  ],
  not_text: [
    '{file} has bytes that no text has, so it cannot be read as text.',
    'The export may have been damaged: export it again. If it is something else, open it in the program it came from and save it as .xlsx.',
  ],
  other_content: [
    '{file} is called {ending}, but its content is of another kind ({looks}).',
    'It may be a page that asks to log in, or a file that was renamed: export the table again, or open it in the program it came from and save it as .xlsx.',
  ],
  record_too_long: [
    '{file}: the row that begins in line {line} is longer than {limit} characters; reading was stopped.',
    'Look at that line: a cell holds far too much, or line ends are missing. Put it right, or export the file again.',
  ],
  unclosed_quote: ['{file} has a quotation mark in line {line} that is never closed.', 'Close it, or export the file again.'],
  bad_json: ['{file} is not valid JSON (line {line}).', 'The export may have been cut short; export it again.'],
  bad_xml: ['{file} is not valid XML (line {line}).', 'The export may have been cut short; export it again.'],
  bad_parquet: [
    '{file} is no whole Parquet file and cannot be read.',
    'The export may have stopped half-way, or the file is damaged or encrypted; export it again, or as .csv.',
  ],
  too_large: ['{file} is larger than the {limit} MB a file of its kind may have.', 'Export it in parts, or as .csv, and import those.'],
  reader_stopped: [
    'Reading {file} stopped responding and was ended.',
    'Nothing else is affected; save the file again with Excel and retry.',
  ],
  out_of_memory: [
    'Reading {file} took more memory than it may; it was ended.',
    'The file is damaged or very large. Nothing else is affected; save it again with Excel as .xlsx, or split it.',
  ],
  mapping_shape: [
    '{file}, line {line}: “{entry}” is not written as expected.',
    'Each entry of sheets needs file, kind and fields, and may have sheet and headerRow; the README shows one.',
  ],
  mapping_kind: ['{file}, line {line}: there is no kind “{entry}”.', 'One of: {choices}.'],
  mapping_field: ['{file}, line {line}: this kind has no field “{entry}”.', 'One of: {choices}.'],
  mapping_header: ['{file}, line {line}: {source} › {sheet} has no “{entry}”, or more than one.', 'Its columns: {choices}.'],
  mapping_incomplete: [
    '{file}, line {line}: for {source} › {sheet} it must say which column is {entry}.',
    'Add it under fields. Its columns: {choices}.',
  ],
  mapping_too_large: ['{file} is too large for a mapping file (more than {limit} MB).', 'Check that it is the right file.'],
  password_file: [
    'The first line of {file} is no password: it is empty or too long.',
    'Write the password in the first line of a text file and try again.',
  ],
  mapping_unused: [
    '{file}, line {line}: no sheet of this import is “{entry}”.',
    'Write file and sheet as they are called, without folders.',
  ],
  cancelled: ['Cancelled; no data was changed.', 'You can import again at any time.'],
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
