// Parts of the window that the first picture does without: their code comes when they are drawn first, or in a quiet moment before.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

export type Lazy<P extends object> = ComponentType<P> & { preload: () => Promise<void> }

/** The component `load` brings; `waiting` stands in its place until it is there. Once loaded it is drawn at once. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>, waiting: (props: P) => ReactNode = () => null): Lazy<P> {
  let Loaded: ComponentType<P> | null = null
  let loading: Promise<void> | null = null
  function preload() {
    loading ??= load().then((component) => {
      Loaded = component
    })
    return loading
  }
  function Shown(props: P) {
    const [, redraw] = useState(false)
    useEffect(() => {
      if (!Loaded) return afterPaint(() => void preload().then(() => redraw(true)))
    }, [])
    return Loaded ? <Loaded {...props} /> : waiting(props)
  }
  return Object.assign(Shown, { preload })
}

/** Runs `work` once what has just been rendered is on the screen; the answer calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer = 0
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
