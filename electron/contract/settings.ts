// Settings of the workspace. Types only.
import type { SettingRow } from '../../analytics/workspace/types'

export interface SettingsQueries {
  'settings.list': { input: Record<string, never>; output: SettingRow[] }
}

export interface SettingsCommands {
  'settings.set': { input: { key: string; value: string }; output: SettingRow }
  'settings.reset': { input: { key: string }; output: SettingRow }
}
