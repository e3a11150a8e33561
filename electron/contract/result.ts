import type { Failure } from '../../analytics/messages/types'

export type { Failure }

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }
