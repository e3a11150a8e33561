// Every action of the window, for the palette; buttons call the same functions.
import { useMemo } from 'react'
import type { ChosenSource, WorkspaceInfo } from '../contract/types'
import { stepBack } from '../state/decisions'
import { shell } from '../state/engine'
import { openSample, openWorkspace, takeFiles } from '../state/jobs'
import { setLanguage, setTheme } from '../state/preferences'
import { project, setMasking, stopProjecting, useMasking } from '../state/presenter'
import { narrow, openRoom, roomIds, useView } from '../state/view'
import { useText } from '../text/use-text'

export interface Command {
  id: string
  group: string
  label: string
  keys?: string
  run: () => void
}

export function useCommands(info: WorkspaceInfo | null): Command[] {
  const text = useText()
  const masked = useMasking()
  const projecting = useView((view) => view.projecting)
  const cycle = useView((view) => view.slice.cycle) ?? info?.cycle
  return useMemo(() => {
    const p = text.palette
    const open = info !== null
    const importing = (choose: () => Promise<ChosenSource[]>) => () => void choose().then((sources) => takeFiles(sources, open))
    const always: Command[] = [
      { id: 'import-files', group: p.data, label: p.importFiles, run: importing(shell.chooseFiles) },
      { id: 'import-folder', group: p.data, label: p.importFolder, run: importing(shell.chooseFolder) },
      { id: 'open-workspace', group: p.data, label: p.openWorkspace, run: () => void openWorkspace() },
      { id: 'new-workspace', group: p.data, label: p.newWorkspace, run: () => useView.setState({ creating: { sources: [] } }) },
      { id: 'sample', group: p.data, label: p.sample, run: () => void openSample() },
      { id: 'language-zh', group: p.view, label: p.toChinese, run: () => void setLanguage('zh-CN') },
      { id: 'language-en', group: p.view, label: p.toEnglish, run: () => void setLanguage('en') },
      { id: 'theme-light', group: p.view, label: p.light, run: () => setTheme('light') },
      { id: 'theme-dark', group: p.view, label: p.dark, run: () => setTheme('dark') },
      { id: 'theme-system', group: p.view, label: p.system, run: () => setTheme('system') },
      { id: 'help', group: p.view, label: p.help, keys: '?', run: () => useView.setState({ helpOpen: true }) },
    ]
    if (!open) return always
    const rooms = roomIds.map((id): Command => ({ id: `room-${id}`, group: p.go, label: text.rooms[id], run: () => openRoom(id) }))
    const inWorkspace: Command[] = [
      {
        id: 'reset-slice',
        group: p.view,
        label: p.resetSlice,
        run: () => narrow({ department: undefined, roleFamily: undefined, month: undefined, source: undefined }),
      },
      { id: 'mask', group: p.view, label: masked ? p.unmask : p.mask, run: () => void setMasking(!masked) },
      { id: 'project', group: p.view, label: p.project, run: () => void project() },
    ]
    if (projecting) inWorkspace.push({ id: 'project-stop', group: p.view, label: p.stopProject, run: () => void stopProjecting() })
    if (cycle) {
      inWorkspace.push(
        { id: 'undo', group: p.board, label: p.undo, keys: 'Ctrl Z', run: () => void stepBack('ninebox.undo', cycle, text.board.undone) },
        {
          id: 'redo',
          group: p.board,
          label: p.redo,
          keys: 'Ctrl Shift Z',
          run: () => void stepBack('ninebox.redo', cycle, text.board.redone),
        },
      )
    }
    return [...rooms, ...always, ...inWorkspace]
  }, [text, info, masked, projecting, cycle])
}
