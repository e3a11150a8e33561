// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { HeatLegend } from '../../renderer/components/figures/HeatLegend'
import { StepTimes } from '../../renderer/components/figures/StepTimes'
import { draw } from './support/render'

afterEach(cleanup)

const limits = { green: 2, red: 8 }

it('explains the dash in a line of the legend, where there is one', () => {
  draw(<HeatLegend limits={limits} withheld="不足 5 人，已隐去" />)
  expect(screen.getByTestId('legend-withheld').textContent).toBe('– 不足 5 人，已隐去')
  cleanup()
  draw(<HeatLegend limits={limits} withheld={null} />)
  expect(screen.queryByTestId('legend-withheld')).toBeNull()
})

it('shows each stage over all weeks, and a dash of too few people', () => {
  const steps = [
    { flow: '用印', stage: '审核', stageNo: 1, time: { medianHours: 4.5, p90Hours: 6.5, colour: 'yellow' as const } },
    { flow: '用印', stage: '归档', stageNo: 2, time: null },
  ]
  draw(<StepTimes flow="用印" steps={steps} />)
  const [, first, second] = screen.getAllByRole('row').map(({ textContent }) => textContent)
  expect([first, second]).toEqual(['审核4.5◆P90 6.5 小时', '归档–'])
})
