import { useEffect, useState } from 'react'
import { shell } from '../state/engine'
import { takeFiles } from '../state/jobs'
import { useText } from '../text/use-text'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** The whole window takes files; people dragged on the board are none. */
export function DropVeil({ workspaceOpen }: { workspaceOpen: boolean }) {
  const text = useText()
  const [over, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const hover = (event: DragEvent) => carriesFiles(event) && event.preventDefault()
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      void shell.sourcesOf([...(event.dataTransfer?.files ?? [])]).then((sources) => takeFiles(sources, workspaceOpen))
    }
    const listeners = { dragenter: enter, dragover: hover, dragleave: leave, drop } as const
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type as 'drop', listener)
    return () => {
      for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type as 'drop', listener)
    }
  }, [workspaceOpen])
  return over ? <div className="drop-veil">{text.sources.dropAnywhere}</div> : null
}
