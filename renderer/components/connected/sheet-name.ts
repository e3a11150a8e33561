/** `file › sheet`; the file alone where it is named like its only sheet. */
export const nameOf = ({ file, sheet }: { file: string; sheet: string }): string => (file.startsWith(sheet) ? file : `${file} › ${sheet}`)
