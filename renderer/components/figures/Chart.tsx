// ECharts with only the parts in use. Tooltips are drawn as text: the HTML kind needs styles the content policy refuses.
import { LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef, useState } from 'react'
import './rate.css'

use([LineChart, GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent, SVGRenderer])

/** Resolved colours of the theme in force; charts cannot read CSS variables. */
export type Palette = (token: string) => string
const readPalette: Palette = (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim()

/** Counts changes of the colour scheme, so that charts are drawn again. */
function useScheme(): string {
  const [scheme, setScheme] = useState('')
  useEffect(() => {
    const root = document.documentElement
    const read = () => setScheme(root.getAttribute('data-mantine-color-scheme') ?? '')
    read()
    const observer = new MutationObserver(read)
    observer.observe(root, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] })
    return () => observer.disconnect()
  }, [])
  return scheme
}

interface Props {
  option: (palette: Palette) => EChartsCoreOption
  height: number
  label: string
}

export function Chart({ option, height, label }: Props) {
  const hold = useRef<HTMLDivElement>(null)
  const scheme = useScheme()
  useEffect(() => {
    const element = hold.current
    if (!element || scheme === '') return
    const chart = init(element, undefined, { renderer: 'svg' })
    chart.setOption(option(readPalette))
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(element)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [option, scheme])
  return <div ref={hold} className="chart" role="img" aria-label={label} style={{ height }} />
}
