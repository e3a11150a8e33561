// When the first picture stands, the rest of the window is brought in, one part after the other, whenever there is nothing to do.
import { useEffect, useState } from 'react'
import { afterPaint } from '../components/controls/lazy'

const longestWait = 1_000

/** Becomes true in the first quiet moment after `begun` was drawn. */
export function useIdle(begun: boolean): boolean {
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    if (begun && !quiet) return afterPaint(() => whenIdle(() => setQuiet(true)))
  }, [begun, quiet])
  return quiet
}

/** Loads each part in a quiet moment of its own, where there is a way to tell such moments. */
export async function preloadWhenIdle(parts: { preload: () => Promise<void> }[]) {
  if (!('requestIdleCallback' in window)) return
  for (const part of parts) {
    await new Promise<void>((settle) => whenIdle(settle))
    await part.preload()
  }
}

function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: longestWait })
  else setTimeout(work)
}
