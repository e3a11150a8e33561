// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { lazy } from '../../renderer/components/controls/lazy'

afterEach(cleanup)

const Greeting = ({ name }: { name: string }) => <b>hello {name}</b>

it('stands in for a part until its code is there, then draws it', async () => {
  let loads = 0
  const Later = lazy<{ name: string }>(
    async () => {
      loads += 1
      return Greeting
    },
    ({ name }) => <i>wait, {name}</i>,
  )
  render(<Later name="a" />)
  expect(screen.getByText('wait, a')).toBeTruthy()
  expect(await screen.findByText('hello a')).toBeTruthy()
  render(<Later name="b" />)
  expect(screen.getByText('hello b')).toBeTruthy()
  expect(loads).toBe(1)
})

it('draws at once what was brought in before', async () => {
  const Later = lazy(async () => Greeting)
  await Later.preload()
  render(<Later name="c" />)
  expect(screen.getByText('hello c')).toBeTruthy()
})
