// Short notes in the corner; failures carry their next step.
import type { NotificationData } from '@mantine/notifications'
import type { Failure } from '../contract/types'
import { currentText } from './preferences'
import { announce } from './view'

async function show(note: NotificationData) {
  const { notifications } = await import('@mantine/notifications')
  notifications.show(note)
}

const closing = () => ({ 'aria-label': currentText().common.close })

export function noteDone(message: string) {
  announce(message)
  void show({ message, color: 'teal', autoClose: 4000, closeButtonProps: closing() })
}

export function noteFailure(failure: Failure) {
  if (failure.code === 'cancelled') return
  const { engine } = currentText()
  const stopped = failure.code === 'engine_stopped'
  void show({
    title: failure.message || (stopped ? engine.stopped : engine.internal),
    message: failure.advice || (stopped ? engine.stoppedAdvice : failure.message ? '' : engine.internalAdvice),
    color: 'red',
    autoClose: 12_000,
    closeButtonProps: closing(),
  })
}
