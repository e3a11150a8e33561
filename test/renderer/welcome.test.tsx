// @vitest-environment jsdom
// The welcome page promises of the sample what is true of it.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { companyTruth } from '../../fixtures/company/generate'
import { Welcome } from '../../renderer/shell/Welcome'
import { draw } from './support/render'

const { consistency, reviews, actions, people } = companyTruth({ size: 'small' })
afterEach(cleanup)

it.each(['zh-CN', 'en'] as const)('shows the figures the generator planted, in %s', (language) => {
  draw(<Welcome />, language)
  const shown = [...screen.getByTestId('sample-button').querySelectorAll('b')].map((figure) => figure.textContent)
  const planted = [consistency, reviews.penetration, actions.conversion].map(({ hit, total }) => `${((100 * hit) / total).toFixed(1)}%`)
  expect(shown).toEqual(planted)
  const note = screen.getByTestId('sample-button').textContent ?? ''
  expect(note.match(/\d+(?= (people|人))/)?.[0]).toBe(String(people.activeAtCycleEnd))
  expect(note.match(/\d+(?= (departments|个部门))/)?.[0]).toBe(String(Object.keys(consistency.byDepartment).length))
})
