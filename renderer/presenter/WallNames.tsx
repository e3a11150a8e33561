import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { NineBoxPerson } from '../contract/types'
import { useText } from '../text/use-text'
import { type Area, emsOf, fitIn, pageAt, pagesOf } from './fit'

interface Props {
  people: NineBoxPerson[]
  /** The person in hand: comes first, and the page with them stays. */
  current: string | undefined
  /** Sizes of type to choose from, largest first. */
  sizes: readonly number[]
  turn: number
  /** Reading down the columns rather than along the rows. */
  down?: boolean
}

/** Everybody of a box, a page at a time; the pages are counted by dots. */
export function WallNames({ people, current, sizes, turn, down = false }: Props) {
  const hold = useRef<HTMLDivElement>(null)
  const area = useArea(hold)
  // The person in hand comes first, then those who were moved.
  const rank = (one: NineBoxPerson) => (one.employeeId === current ? 0 : one.moved ? 1 : 2)
  const ordered = [...people].sort((a, b) => rank(a) - rank(b))
  const widest = Math.max(1, ...people.map((one) => emsOf(one.name)))
  const fit = fitIn(area, widest, people.length, sizes)
  const pages = pagesOf(people.length, fit)
  const isHeld = people.some((one) => one.employeeId === current)
  const page = isHeld ? 0 : pageAt(turn, pages)
  const first = page * fit.columns * fit.rows
  return (
    <>
      <div ref={hold} className="wall-names">
        <div
          key={page}
          className={`wall-page ${down ? 'wall-page-down' : ''}`}
          style={{
            fontSize: `${fit.size}rem`,
            gridTemplateColumns: `repeat(${fit.columns}, minmax(0, 1fr))`,
            gridTemplateRows: `repeat(${fit.rows}, max-content)`,
          }}
        >
          {ordered.slice(first, first + fit.columns * fit.rows).map((one) => (
            <span
              key={one.employeeId}
              className={`wall-name ${one.employeeId === current ? 'wall-name-current' : ''} ${one.moved ? 'wall-name-moved' : ''}`}
            >
              {one.name}
              {one.moved ? <i className="wall-name-mark">↗</i> : null}
            </span>
          ))}
        </div>
      </div>
      {pages > 1 ? <Dots page={page} pages={pages} /> : null}
    </>
  )
}

const mostDots = 9

function Dots({ page, pages }: { page: number; pages: number }) {
  const text = useText().projection
  if (pages > mostDots) {
    return (
      <span className="wall-pages">
        {page + 1} / {pages}
      </span>
    )
  }
  return (
    <span className="wall-pages" role="img" aria-label={text.page(page + 1, pages)}>
      {Array.from({ length: pages }, (_, at) => (
        <i key={`${at + 1}`} className={at === page ? 'wall-dot-on' : ''} />
      ))}
    </span>
  )
}

const unmeasured: Area = { width: 18, height: 8 }

/** The room an element has, in rem. */
function useArea(element: RefObject<HTMLElement | null>): Area {
  const [area, setArea] = useState(unmeasured)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const { clientWidth, clientHeight } = measured
      if (clientWidth > 0 && clientHeight > 0) setArea({ width: clientWidth / rem, height: clientHeight / rem })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return area
}
