// Pictures and tables a person keeps: the clipboard, or a file where the dialog says. The page never names a path.
import { writeFile } from 'node:fs/promises'
import { BrowserWindow, ClipboardItem, clipboard, dialog, type NativeImage, nativeImage, type WebContents } from 'electron'
import type { Preferences } from '../contract/shell'

const largest = 64 * 1024 * 1024
const kinds = {
  png: { 'zh-CN': '图片', en: 'Picture' },
  svg: { 'zh-CN': '矢量图', en: 'Vector picture' },
  csv: { 'zh-CN': '表格', en: 'Table' },
}

const isKind = (value: unknown): value is keyof typeof kinds => typeof value === 'string' && Object.hasOwn(kinds, value)
const isData = (value: unknown): value is Uint8Array => value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= largest

export async function copyPicture(png: unknown): Promise<boolean> {
  if (!isData(png)) return false
  const image = nativeImage.createFromBuffer(Buffer.from(png))
  if (image.isEmpty()) return false
  // Older runtimes have one call for pictures, newer ones the items of the web's clipboard.
  const { writeImage } = clipboard as Partial<{ writeImage(picture: NativeImage): void }>
  if (writeImage) writeImage(image)
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([Uint8Array.from(png)], { type: 'image/png' }) })])
  return true
}

/** Asks where, and writes there. */
export async function saveFile(
  page: WebContents,
  language: Preferences['language'],
  file: unknown,
): Promise<'saved' | 'cancelled' | 'failed'> {
  const { name, kind, bytes } = (file ?? {}) as Record<string, unknown>
  if (typeof name !== 'string' || !isKind(kind) || !isData(bytes)) return 'failed'
  const options = { defaultPath: `${fileName(name)}.${kind}`, filters: [{ name: kinds[kind][language], extensions: [kind] }] }
  const window = BrowserWindow.fromWebContents(page)
  const { canceled, filePath } = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return 'cancelled'
  return writeFile(filePath, bytes).then(
    () => 'saved' as const,
    () => 'failed' as const,
  )
}

/** Nothing that could be read as a folder or that some system refuses in a name. */
const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 120) || 'plumbline'
