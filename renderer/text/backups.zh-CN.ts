/** Copies of the workspace, and what stands beside its file. */
export const zhBackups = {
  title: '备份',
  lead: '每次导入后自动备份在工作区旁边；换回一份备份时，原来的文件会保留。',
  recover: '这个工作区打不开',
  newest: '换回最近一份完好的备份',
  anyway: '仍然打开',
  none: '旁边没有备份。请新建工作区，重新导入源文件；损坏的文件会原样保留。',
  empty: '还没有备份。第一次导入后会自动备份。',
  make: '立即备份',
  made: '已备份。',
  restore: '换回',
  restored: (at: string) => `已换回 ${at} 的备份；原来的文件保留在旁边。`,
  sure: (at: string) => `换回 ${at} 的备份？之后导入的数据和作出的决定会看不到；现在的文件会保留在旁边。`,
  total: (n: number, size: string) => `${n} 份，共 ${size}`,
  at: '时间',
  why: '缘由',
  imports: '导入',
  decisions: '决定',
  size: '大小',
  reasons: { import: '导入之后', migration: '升级之前', asked: '手动' },
  accepted: (at: string, what: string) => `${at} 已知晓：${what}`,
  lost: ({ batches, rows, decisions, changes }: { batches: number; rows: string; decisions: number; changes: number }) =>
    [
      batches ? `${batches} 次导入（约 ${rows} 行）` : '',
      decisions ? `${decisions} 条校准决定` : '',
      changes ? `${changes} 处设置或映射答复` : '',
    ]
      .filter(Boolean)
      .join('、'),
  missing: (what: string) => `工作区缺少 ${what}：旁边的日志里有，而工作区里没有。请换回较新的备份，或重新导入、补上。`,
  accept: '我已知晓',
  open: '查看备份',
  readOnly: '此文件夹不可写：可以查看，不能改动。',
  journalBehind: '工作区旁边的日志无法写入。已导入和已决定的内容都已保存；请检查磁盘。',
  trouble: {
    backup_no_space: (file: string, megabytes: number) => `空间不足，没有备份 ${file}，需要 ${megabytes} MB；工作区本身已经保存。`,
    backup_moving: (file: string) => `${file} 一直在变动，没有做成备份；工作区本身已经保存。`,
    backup_not_permitted: (file: string) => `${file} 旁边的备份文件夹无法写入；工作区本身已经保存。`,
    backup_place_taken: (file: string) => `没有备份：${file}.backups 不是文件夹，或其中的目录不是 Plumbline 写的；请把它移到别处。`,
    backup_gone: (file: string) => `没有备份：${file} 被移动或改名了；请打开改名后的文件。`,
    backup_failed: (file: string) => `无法备份 ${file}，请检查磁盘；工作区本身已经保存。`,
  },
}
export type BackupsText = typeof zhBackups
