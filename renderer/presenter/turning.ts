// Pages of names turn by themselves, all boxes at one time, until somebody holds them; keys and a presenter's clicker turn them by hand.
import { useEffect, useState } from 'react'
import { shell } from '../state/engine'

/** Long enough to look for a name in every box. */
export const turnEvery = 10_000
const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** @param held what the operator asks for; the wall's own key has its way until the operator changes that */
export function useTurning(held: boolean): { turn: number; paused: boolean; pause: (paused: boolean) => void } {
  const [turn, setTurn] = useState(0)
  const [paused, pause] = useState(held)
  useEffect(() => pause(held), [held])
  // A page turned by hand stays its full time: the clock starts again with every turn.
  useEffect(() => {
    if (paused) return
    const timer = setTimeout(() => setTurn(turn + 1), turnEvery)
    return () => clearTimeout(timer)
  }, [paused, turn])
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const onButton = event.target instanceof HTMLButtonElement
      if (event.key === 'Escape') void shell.closePresenter()
      else if (event.key === ' ' && !onButton) pause((before) => !before)
      else if (Object.hasOwn(steps, event.key)) setTurn((before) => before + steps[event.key])
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return { turn, paused, pause }
}
