// Words of the projected window, and of steering it, in Chinese.

export const zhWall = {
  projection: {
    people: (n: number) => `${n} 人`,
    session: (cycle: string) => `${cycle} 校准会`,
    waiting: '等待主持人选择要投屏的内容',
    hiding: '正在遮蔽姓名…',
    masked: '姓名已遮蔽',
    facts: '事实',
    proposal: '当前位置',
    stays: (box: string) => `保持 ${box}`,
    moves: (before: string, after: string) => `${before} → ${after}`,
    reasons: (n: number) => `理由 ${n} 条`,
    close: 'Esc 结束投屏',
    moved: '已移动',
    page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
    pause: '空格 暂停',
    resume: '空格 继续',
    keys: '← → 翻页',
    turning: '投屏翻页',
    turns: '自动',
    held: '暂停',
    zoom: (box: string) => `投屏放大 ${box}`,
  },
}
