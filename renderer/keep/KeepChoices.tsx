import { Menu } from '@mantine/core'
import { useRef } from 'react'
import { shell } from '../engine'
import { noteDone, noteFailure } from '../parts/notify'
import { useText } from '../text/use-text'
import { csvOf } from './csv'
import { KeepButton, type KeepProps } from './KeepButton'
import { type Picture, pictureOf, pngOf } from './picture'

/** The button with its choices. */
export function KeepChoices({ name, table, figure, names, opened }: KeepProps) {
  const text = useText().keep
  const button = useRef<HTMLButtonElement>(null)
  const draw = async (): Promise<Picture> => {
    const renamed = names ? await names() : undefined
    const element = figure ? figure() : button.current?.closest<HTMLElement>('.card')
    if (!element) throw new Error('nothing to draw')
    return pictureOf(element, renamed)
  }
  const save = async (kind: 'png' | 'svg' | 'csv', bytes: Uint8Array) => {
    const outcome = await shell.saveFile({ name, kind, bytes })
    if (outcome === 'saved') noteDone(text.saved)
    if (outcome === 'failed') noteFailure({ code: 'internal', message: text.failed, advice: text.failedAdvice })
  }
  const work = (what: () => Promise<void>) => () => {
    what().catch(() => noteFailure({ code: 'internal', message: text.failed, advice: text.failedAdvice }))
  }
  const copy = async () => {
    if (!(await shell.copyPicture(await pngOf(await draw())))) throw new Error('not copied')
    noteDone(text.copied)
  }
  return (
    <Menu defaultOpened={opened} position="bottom-end" width={190}>
      <Menu.Target>
        <KeepButton ref={button} name={name} />
      </Menu.Target>
      <Menu.Dropdown data-keep="">
        <Menu.Item onClick={work(copy)}>{text.copy}</Menu.Item>
        <Menu.Item onClick={work(async () => save('png', await pngOf(await draw())))}>{text.png}</Menu.Item>
        <Menu.Item onClick={work(async () => save('svg', new TextEncoder().encode((await draw()).svg)))}>{text.svg}</Menu.Item>
        <Menu.Item onClick={work(async () => save('csv', csvOf(await table())))}>{text.csv}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
