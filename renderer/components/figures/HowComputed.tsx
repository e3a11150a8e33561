import type { CellPlace, MetricExplanation } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { SourceLink } from './SourceLink'
import { SqlText } from './SqlText'
import './explain.css'
import '../controls/ui.css'

/** How a figure is computed: in words, under which settings, by which query. */
export function HowComputed({ explanation }: { explanation: MetricExplanation }) {
  const text = useText()
  const format = useFormat()
  return (
    <div className="how">
      <p className="how-words">{explanation.words}</p>
      {explanation.settings.length > 0 ? (
        <section>
          <h4>{text.explain.settings}</h4>
          <table className="table">
            <caption>{text.explain.settings}</caption>
            <thead>
              <tr>
                <th scope="col">{text.explain.meaning}</th>
                <th scope="col" className="num">
                  {text.explain.current}
                </th>
                <th scope="col" className="num">
                  {text.explain.fallback}
                </th>
              </tr>
            </thead>
            <tbody>
              {explanation.settings.map((setting) => (
                <tr key={setting.key}>
                  <td>
                    {setting.meaning} <span className="how-key">{setting.key}</span>
                  </td>
                  <td className="num">{format.setting(setting.value, setting.unit)}</td>
                  <td className="num quiet">{format.setting(setting.default, setting.unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      <section>
        <h4>
          {text.explain.sql} <span className="quiet">{explanation.file}</span>
        </h4>
        <SqlText sql={explanation.sql} />
      </section>
    </div>
  )
}

/** The sheets a figure rests on, with the rows each gives. */
export function FromWhat({ explanation, onOpen }: { explanation: MetricExplanation; onOpen: (cell: CellPlace) => void }) {
  const text = useText()
  const format = useFormat()
  return (
    <table className="table">
      <caption>{text.explain.sources}</caption>
      <thead>
        <tr>
          <th scope="col">{text.explain.sources}</th>
          <th scope="col" className="num">
            {text.explain.rows}
          </th>
        </tr>
      </thead>
      <tbody>
        {explanation.sources.map((source) => (
          <tr key={source.sheetId}>
            <td>
              <SourceLink cell={{ sheetId: source.sheetId, row: 1, column: null, address: source.address }} onOpen={onOpen} />
            </td>
            <td className="num">{format.count(source.rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
