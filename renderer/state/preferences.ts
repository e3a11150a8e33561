// Language and theme: kept on this computer, in force at once.
import { create } from 'zustand'
import type { Language, Preferences } from '../contract/types'
import { en } from '../text/en'
import { type Text, zh } from '../text/zh-CN'
import { ask, shell } from './engine'
import { type RoomId, roomIds, useView } from './view'

export const usePreferences = create<{ language: Language; theme: Preferences['theme'] }>(() => ({ language: 'zh-CN', theme: 'system' }))

/** The words in force, for code outside of components. */
export const currentText = (): Text => (usePreferences.getState().language === 'en' ? en : zh)

let rememberedRoom: string | null = null

/** Takes up what was remembered: language, theme, last room. */
export function takePreferences(kept: Preferences) {
  usePreferences.setState({ language: kept.language, theme: kept.theme })
  rememberedRoom = kept.lastRoom
  const room = roomIds.find((id) => id === kept.lastRoom)
  if (room) useView.setState({ room })
}

/** The same for a page that is loaded again: the engine, which went on, is told in which language to speak. */
export function takePreferencesAgain(kept: Preferences) {
  takePreferences(kept)
  void ask('app.language', { language: kept.language })
}

export async function setLanguage(language: Language) {
  usePreferences.setState({ language })
  void shell.setPreferences({ language })
  await ask('app.language', { language })
}

export function setTheme(theme: Preferences['theme']) {
  usePreferences.setState({ theme })
  void shell.setPreferences({ theme })
}

export function rememberRoom(room: RoomId) {
  if (room === rememberedRoom) return
  rememberedRoom = room
  void shell.setPreferences({ lastRoom: room })
}
