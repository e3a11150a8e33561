import { Menu } from '@mantine/core'
import { useRef } from 'react'
import { ask, shell } from '../state/engine'
import { noteDone, noteFailure } from '../state/notify'
import { useMasking } from '../state/presenter'
import { useText } from '../text/use-text'
import { csvOf, type Sheet } from './csv'
import { KeepButton, type KeepProps } from './KeepButton'
import { type Picture, pictureOf, pngOf } from './picture'
import { type Replaced, replacing } from './stand-ins'

/** The button with its choices. */
export function KeepChoices({ name, table, figure, names, opened }: KeepProps) {
  const text = useText().keep
  const button = useRef<HTMLButtonElement>(null)
  const masked = useMasking()
  const hiding = async (): Promise<Replaced> => {
    if (!masked) return (text) => text
    const answer = await ask('privacy.standIns', {})
    if (!answer.ok) throw new Error(answer.failure.code)
    return replacing(answer.value)
  }
  const draw = async (): Promise<Picture> => {
    const renamed = names ? await names() : undefined
    const element = figure ? await figure() : button.current?.closest<HTMLElement>('.card')
    if (!element) throw new Error('nothing to draw')
    return pictureOf(element, { renamed, replaced: await hiding() })
  }
  const told = async (): Promise<Sheet> => {
    const replaced = await hiding()
    return (await table()).map((row) => row.map((cell) => (typeof cell === 'string' ? replaced(cell) : cell)))
  }
  const save = async (kind: 'png' | 'svg' | 'csv', bytes: Uint8Array) => {
    const outcome = await shell.saveFile({ name: (await hiding())(name), kind, bytes })
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
        <Menu.Item onClick={work(async () => save('csv', csvOf(await told())))}>{text.csv}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
