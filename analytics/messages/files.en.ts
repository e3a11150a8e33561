// What is wrong with a file and what to do, in English. `{name}` is filled from the facts of the refusal.
import type { FileWords } from './failures'

export const filesEn: FileWords = {
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
  form_sheet: [
    '{file} › {sheet} looks like a form of one person ({headers} stand in front of what was filled in); it is not read.',
    'Keep one form to a sheet, or put the forms into one list, a row each under these names, and import that.',
  ],
  form_blank: [
    '{file} › {sheet} is a form that nobody filled in; it is left out.',
    'If it should hold something, check the exported file.',
  ],
  duplicate_headers: ['{file} › {sheet} has repeated column names: {headers}.', 'Give each column a name of its own.'],
  bad_encoding: [
    '{file} has unreadable bytes in line {line}.',
    'Choose its encoding (on the command line: --encoding big5, shift_jis, euc-kr, windows-1252 and others), export it again as UTF-8, or save it again with Excel.',
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
  mapping_month: ['{file}, line {line}: “{entry}” is no month.', 'It may be written as {choices}.'],
  mapping_incomplete: [
    '{file}, line {line}: for {source} › {sheet} it must say which column is {entry}.',
    'Add it under fields, or under columns in a file of answers. Its columns: {choices}.',
  ],
  mapping_unused: [
    '{file}, line {line}: no sheet of this import is “{entry}”.',
    'Write file and sheet as they are called, without folders.',
  ],
  cancelled: ['Cancelled; no data was changed.', 'You can import again at any time.'],
}
