// Language and theme: kept on this computer, in force at once.
import { create } from 'zustand'
import type { Language, Preferences } from '../contract'
import { ask, askAgain, shell } from '../engine'
import { type RoomId, roomIds, useView } from '../view'

export const usePreferences = create<{ language: Language; theme: Preferences['theme'] }>(() => ({ language: 'zh-CN', theme: 'system' }))

/** Takes up what was remembered: language, theme, last room. */
export async function loadPreferences() {
  const kept = await shell.preferences()
  if (!kept) return
  usePreferences.setState({ language: kept.language, theme: kept.theme })
  const room = roomIds.find((id) => id === kept.lastRoom)
  if (room) useView.setState({ room })
}

export async function setLanguage(language: Language) {
  usePreferences.setState({ language })
  void shell.setPreferences({ language })
  await ask('app.language', { language })
  askAgain()
}

export function setTheme(theme: Preferences['theme']) {
  usePreferences.setState({ theme })
  void shell.setPreferences({ theme })
}

export function rememberRoom(room: RoomId) {
  void shell.setPreferences({ lastRoom: room })
}
