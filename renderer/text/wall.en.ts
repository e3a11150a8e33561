// Words of the projected window, and of steering it, in English.
import type { zhWall } from './wall.zh-CN'

export const enWall: typeof zhWall = {
  projection: {
    people: (n) => (n === 1 ? '1 person' : `${n} people`),
    session: (cycle) => `${cycle} calibration`,
    waiting: 'Waiting for the operator to choose what to show',
    hiding: 'Masking names…',
    masked: 'names masked',
    facts: 'Facts',
    proposal: 'Position',
    stays: (box) => `Stays ${box}`,
    moves: (before, after) => `${before} → ${after}`,
    reasons: (n) => `${n} reason${n === 1 ? '' : 's'}`,
    close: 'Esc: end',
    moved: 'moved',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pause: 'Space: hold',
    resume: 'Space: go on',
    keys: '← →: turn',
    turning: 'Wall pages',
    turns: 'turning',
    held: 'held',
    zoom: (box) => `Enlarge ${box} on the wall`,
  },
}
