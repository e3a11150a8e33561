/** What the engine pushes to a window. */
export interface EngineEvents {
  /** `done` and `total` in bytes or rows; `secondsLeft` null until it can be estimated. */
  progress(job: {
    id: string
    step: 'recognise' | 'read' | 'type' | 'match' | 'store' | 'compute'
    file: string | null
    done: number
    total: number
    secondsLeft: number | null
  }): void
  /** Figures may have changed: ask again. `masked`: whether names on the wall are masked from now on, where something is projected. */
  changed(what: { scope: 'data' | 'settings' | 'decisions' | 'workspace'; masked?: boolean }): void
}
