// What stands in several columns and is one text.

/** Levels of a department from the outermost inwards; a level that is empty, or said again, is none. */
export const departmentPathOf = (levels: string[]): string =>
  `list_transform([[${levels.join(', ')}]], lambda path: nullif(array_to_string(
     list_filter(path, lambda level, i: level is not null and level is distinct from path[i - 1] and not (i > 1 and level in ('本部', '部本部', '直属', '直属部门'))), '/'), ''))[1]`

/** Chinese names begin with the surname and have no blank; others end with it. */
export const wholeName = (given: string, family: string): string =>
  `list_transform([[${given}, ${family}]], lambda n: case
     when regexp_matches(concat(n[1], n[2]), '\\p{Han}') then nullif(concat(n[2], n[1]), '') else nullif(concat_ws(' ', n[1], n[2]), '') end)[1]`
