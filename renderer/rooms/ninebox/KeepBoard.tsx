import type { NineBoxBoard } from '../../contract/types'
import { KeepMenu } from '../../export/KeepMenu'
import { boardTable } from '../../export/tables'
import { ask } from '../../state/engine'
import { useMasking } from '../../state/presenter'
import { useView } from '../../state/view'
import { useText } from '../../text/use-text'

/** The board as a picture or a table; with names masked, the codes of the engine stand in their place. */
export function KeepBoard({ board }: { board: NineBoxBoard }) {
  const text = useText()
  const masked = useMasking()
  const slice = useView((view) => view.slice)
  const peerGroup = useView((view) => view.peerGroup)
  const shown = async (): Promise<NineBoxBoard> => {
    if (!masked) return board
    const answer = await ask('ninebox.board', { slice, ...(peerGroup === null ? {} : { peerGroup }), masked: true })
    if (!answer.ok) throw new Error(answer.failure.code)
    return answer.value
  }
  const names = async () => {
    const { people, notPlaced } = await shown()
    const codes = new Map([...people, ...notPlaced].map((one) => [one.employeeId, one.name]))
    return (employeeId: string) => codes.get(employeeId) ?? ''
  }
  return (
    <KeepMenu
      name={text.rooms.ninebox}
      table={async () => boardTable(await shown(), text)}
      figure={() => document.querySelector<HTMLElement>('[data-testid="ninebox"]')}
      names={names}
    />
  )
}
