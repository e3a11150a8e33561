/** The part of Electron's MessagePortMain that is used. */
export interface Port {
  postMessage(data: unknown): void
  on(event: 'message', listen: (message: { data: unknown }) => void): unknown
  on(event: 'close', listen: () => void): unknown
  start(): void
}
