// Endings of files people name as evidence: a name, not the number of a record that should be found.
import { anyOf, listed } from './pattern'

const endings = listed(
  'mp4 mov avi mkv wmv m4a mp3 wav png jpe?g gif bmp heic pdf docx? xlsx? xlsm csv pptx? txt md eml msg zip rar 7z html? json wps et dps ofd psd dwg vsdx?',
)

/** An address or the name of a file. */
export const documentPattern = `(?i)(?:(?:https?|ftp|file)://|www\\.|\\\\\\\\).*|.*\\.(?:${anyOf(endings)})`
