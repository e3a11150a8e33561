import { Button, SegmentedControl } from '@mantine/core'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { EmptyState } from '../../components/controls/EmptyState'
import { TableSkeleton } from '../../components/controls/Skeletons'
import type { Language, Preferences, SettingRow } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { setLanguage, setTheme, usePreferences } from '../../state/preferences'
import { openRoom } from '../../state/view'
import { useText, wordFor } from '../../text/use-text'
import { Backups } from './Backups'
import { SettingLine } from './SettingLine'
import './settings.css'

// Language and theme belong to this computer and stand in the first card.
const elsewhere = new Set(['ui.language'])

/** Every threshold and weight with its default and where its value comes from. */
export function SettingsRoom() {
  const text = useText()
  const info = useAnswer('workspace.info', {}).value
  const answer = useAnswer('settings.list', info === null ? null : {})
  if (info === null) {
    return (
      <div className="page settings">
        <Interface />
        <EmptyState title={text.settings.empty} advice={text.settings.emptyAdvice}>
          <Button mt="sm" data-testid="to-welcome" onClick={() => openRoom('overview')}>
            {text.settings.toWelcome}
          </Button>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="page settings">
      <Interface />
      <QueryBoundary answer={answer} waiting={<TableSkeleton rows={14} />}>
        {(rows) => <Groups rows={rows.filter((row) => !elsewhere.has(row.key))} />}
      </QueryBoundary>
      <Backups />
    </div>
  )
}

function Groups({ rows }: { rows: SettingRow[] }) {
  const text = useText()
  const groups = [...new Set(rows.map((row) => row.group))]
  return (
    <>
      {groups.map((group) => (
        <Card key={group} title={wordFor(text.settings.groups, group)}>
          <div className="setting-lines">
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <SettingLine key={`${row.key} ${row.value}`} row={row} />
              ))}
          </div>
        </Card>
      ))}
    </>
  )
}

function Interface() {
  const text = useText().settings
  const { language, theme } = usePreferences()
  const themes: Preferences['theme'][] = ['light', 'dark', 'system']
  return (
    <Card title={text.interface}>
      <div className="setting-lines">
        <div className="setting">
          <span>{text.language}</span>
          <SegmentedControl
            aria-label={text.language}
            data-testid="language"
            value={language}
            data={[
              { value: 'zh-CN', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(value) => void setLanguage(value as Language)}
          />
        </div>
        <div className="setting">
          <span>{text.theme}</span>
          <SegmentedControl
            aria-label={text.theme}
            data-testid="theme"
            value={theme}
            data={themes.map((value) => ({ value, label: text[value] }))}
            onChange={(value) => setTheme(value as Preferences['theme'])}
          />
        </div>
      </div>
    </Card>
  )
}
