import { Button } from '@mantine/core'
import type { Backup } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import '../controls/ui.css'

interface Props {
  backups: Backup[]
  onRestore: (backup: Backup) => void
  disabled: boolean
}

/** Copies of a workspace, newest first: when and why each was made, what it holds, how large it is. */
export function BackupTable({ backups, onRestore, disabled }: Props) {
  const text = useText().backups
  const format = useFormat()
  return (
    <div className="table-hold">
      <table className="table" data-testid="backups">
        <caption className="hidden-but-read">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.at}</th>
            <th scope="col">{text.why}</th>
            <th scope="col" className="num">
              {text.imports}
            </th>
            <th scope="col" className="num">
              {text.decisions}
            </th>
            <th scope="col" className="num">
              {text.size}
            </th>
            <th scope="col">
              <span className="hidden-but-read">{text.restore}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <tr key={backup.name}>
              <td>{format.moment(backup.at)}</td>
              <td>{text.reasons[backup.reason]}</td>
              <td className="num">{format.count(backup.batches)}</td>
              <td className="num">{format.count(backup.decisions)}</td>
              <td className="num">{format.bytes(backup.bytes)}</td>
              <td className="num">
                <Button size="compact-sm" variant="subtle" disabled={disabled} onClick={() => onRestore(backup)}>
                  {text.restore}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
