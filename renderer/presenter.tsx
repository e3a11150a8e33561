// Entry of the projected window. It shows what the engine sends and nothing else; the operator steers from the workbench.
import '@mantine/core/styles.css'
import './theme/tokens.css'
import './theme/projector.css'
import './theme/wall-names.css'
import { createRoot } from 'react-dom/client'
import { Projection } from './presenter/Projection'
import { Frame } from './shell/Frame'
import { listen, useAnswer, useWall } from './state/engine'

function App() {
  const view = useAnswer('projection.view', {})
  // Names go at once; the masked board follows when it is worked out.
  const hiding = useWall(({ masked }) => masked === true) && view.value?.masked === false
  return (
    <Frame language={view.value?.language ?? 'zh-CN'} scheme="dark">
      <Projection view={hiding ? null : (view.value ?? null)} hiding={hiding} />
    </Frame>
  )
}

listen()
document.documentElement.dataset.theme = 'projector'
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
