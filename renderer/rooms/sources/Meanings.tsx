import { Button, Group, NumberInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ChipSelect } from '../../components/controls/ChipSelect'
import { Dialog } from '../../components/controls/Dialog'
import type { AttentionItem } from '../../contract/types'
import { confirmMeanings } from '../../state/jobs'
import { useView } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat } from '../../text/use-text'

type Asked = NonNullable<AttentionItem['words']>

/** Words that no list knows: a meaning is picked for each, or points are given for all at once. */
export function MeaningChoices({ item: { cell, words: asked } }: { item: AttentionItem }) {
  const { meaning, reading } = useSourcesText()
  const [asking, setAsking] = useState(false)
  const running = useView((view) => view.running !== null)
  if (!asked || cell?.column == null || running) return null
  const { sheetId, column } = cell
  const say = (words: { word: string; means: string }[]) => void confirmMeanings({ sheetId, column, words }, reading)
  if (asked.meanings.length === 0)
    return (
      <div className="readings">
        <Button size="compact-xs" variant="light" data-testid="points-ask" onClick={() => setAsking(true)}>
          {meaning.ask}
        </Button>
        <Dialog opened={asking} onClose={() => setAsking(false)} title={meaning.title}>
          {asking ? (
            <Points
              words={asked.words}
              onLeave={() => setAsking(false)}
              onSay={(said) => {
                setAsking(false)
                say(said)
              }}
            />
          ) : null}
        </Dialog>
      </div>
    )
  return (
    <div className="readings">
      {asked.words.map(({ word }) => (
        <ChipSelect
          key={word}
          label={meaning.of(word)}
          value={null}
          options={asked.meanings.map(({ means, label }) => ({ value: means, label }))}
          testId="meaning"
          onPick={(means) => {
            if (means !== null) say([{ word, means }])
          }}
        />
      ))}
    </div>
  )
}

/** `4/5` → 4 and 5. */
const partsOf = (suggested: string | null): [number | null, number | null] => {
  const [points, top] = (suggested ?? '').split('/').map(Number)
  return top ? [points, top] : [null, null]
}

interface PointsProps {
  words: Asked['words']
  onSay: (said: { word: string; means: string }[]) => void
  onLeave: () => void
}

/** What each word is worth, and out of how much; a word without points goes on waiting. */
function Points({ words, onSay, onLeave }: PointsProps) {
  const text = useSourcesText().meaning
  const format = useFormat()
  const [top, setTop] = useState<number | null>(partsOf(words[0]?.suggested ?? null)[1])
  const [points, setPoints] = useState(words.map(({ suggested }) => partsOf(suggested)[0]))
  const given = words.flatMap(({ word }, at) => (points[at] === null ? [] : [{ word, points: points[at] }]))
  const isTooMuch = (value: number | null) => top !== null && value !== null && value > top
  const fits = top !== null && top > 0 && given.length > 0 && !given.some(({ points }) => isTooMuch(points))

  function submit(event: FormEvent) {
    event.preventDefault()
    if (fits) onSay(given.map(({ word, points }) => ({ word, means: `${points}/${top}` })))
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <p className="quiet">{text.note}</p>
        <NumberInput
          label={text.top}
          value={top ?? ''}
          min={1}
          max={999}
          allowDecimal={false}
          data-autofocus
          data-testid="points-top"
          onChange={(value) => setTop(value === '' ? null : Number(value))}
        />
        <table className="points">
          <thead>
            <tr>
              <th>{text.word}</th>
              <th className="number">{text.rows}</th>
              <th>{text.points}</th>
              <th className="number">{text.share}</th>
            </tr>
          </thead>
          <tbody>
            {words.map(({ word, count }, at) => (
              <tr key={word}>
                <td>{word}</td>
                <td className="number">{format.count(count ?? 1)}</td>
                <td>
                  <NumberInput
                    aria-label={text.pointsOf(word)}
                    size="xs"
                    value={points[at] ?? ''}
                    min={0}
                    decimalScale={2}
                    error={isTooMuch(points[at])}
                    data-testid="points-of"
                    onChange={(value) => setPoints(points.map((own, other) => (other !== at ? own : value === '' ? null : Number(value))))}
                  />
                </td>
                <td className="number">{format.share(top && points[at] !== null ? points[at] / top : null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Group justify="flex-end">
          <Button variant="default" onClick={onLeave}>
            {text.leave}
          </Button>
          <Button type="submit" disabled={!fits} data-testid="points-say">
            {text.say}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
