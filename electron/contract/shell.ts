// What the preload exposes to the workbench page, beside the engine's port. Types only.
import type { Language } from '../../analytics/messages/types'

/** What stands for a path in a call: made by the main process for a path a person chose, worth nothing for any other purpose. */
export type PathToken = string

/** A path a person chose: to be shown, and what stands for it in a call. */
export interface Chosen {
  path: string
  token: PathToken
}
export interface ChosenSource extends Chosen {
  /** The folder it lies in, where a workspace may be made for it. */
  folder: Chosen
}

export interface WorkbenchShell {
  /** Files and folders dropped on or chosen in the page; a File that the page made stands for none. */
  sourcesOf(files: readonly File[]): Promise<ChosenSource[]>
  chooseFiles(): Promise<ChosenSource[]>
  chooseFolder(): Promise<ChosenSource[]>
  chooseWorkspace(): Promise<Chosen | null>
  chooseWorkspaceFolder(): Promise<Chosen | null>
  openProjection(): Promise<void>
  closeProjection(): Promise<void>
  /** Puts a picture on the clipboard; false when it was none. */
  copyPicture(png: Uint8Array): Promise<boolean>
  /** Asks the person where, and writes there. */
  saveFile(file: { name: string; kind: 'png' | 'svg' | 'csv'; bytes: Uint8Array }): Promise<'saved' | 'cancelled' | 'failed'>
  preferences(): Promise<Preferences>
  setPreferences(change: Partial<OwnPreferences>): Promise<Preferences>
}
/** What a page may change. */
export interface OwnPreferences {
  language: Language
  theme: 'light' | 'dark' | 'system'
  lastRoom: string | null
}
export interface Preferences extends OwnPreferences {
  /** Opened at the next start; the engine says which one it is. */
  lastWorkspace: string | null
}
