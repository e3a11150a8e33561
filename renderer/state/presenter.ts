// The projected window: opened here, and told what to show whenever slice, person or masking change.
import { useEffect } from 'react'
import { ask, shell, useAnswer, useEngineState } from './engine'
import { noteFailure } from './notify'
import { useView } from './view'

const maskKey = 'privacy.mask_names'

/** Whether names leave the engine masked when projected; masked until the setting is known. */
export function useMasking(): boolean {
  const settings = useAnswer('settings.list', {})
  return settings.value?.find((row) => row.key === maskKey)?.value !== '0'
}

export async function setMasking(masked: boolean) {
  const result = await ask('settings.set', { key: maskKey, value: masked ? '1' : '0' })
  if (!result.ok) noteFailure(result.failure)
}

export async function project() {
  useView.setState({ projecting: true })
  await shell.openProjection()
}

export async function stopProjecting() {
  projectionGone()
  await shell.closeProjection()
}

/** The window is gone, whoever closed it; the next one starts with all boxes. */
export const projectionGone = () => useView.setState({ projecting: false, zoomed: null, held: false })

/** Keeps the engine's idea of what the room may see in step with the operator's choice. */
export function useProjection() {
  const masked = useMasking()
  const { projecting, slice, peerGroup, person, zoomed, held } = useView()
  const ready = useEngineState((engine) => engine.state === 'ready')
  useEffect(() => {
    if (!projecting || !ready) return
    const group = peerGroup === null ? {} : { peerGroup }
    const box = zoomed === null ? {} : { box: zoomed }
    void ask('projection.set', { slice, ...group, ...box, employeeId: person, masked, paused: held }).then((result) => {
      if (!result.ok) noteFailure(result.failure)
    })
  }, [projecting, ready, slice, peerGroup, person, masked, zoomed, held])
}
