// What went wrong and what to do, in Chinese. `{name}` is filled from the facts of the failure.
import type { FailureWords } from './failures'
import { filesZhCN } from './files.zh-CN'

export const failuresZhCN: FailureWords = {
  ...filesZhCN,
  mapping_too_large: ['{file} 作为映射文件太大（超过 {limit} MB）。', '请确认选对了文件。'],
  password_file: ['{file} 的第一行不是密码（空行或过长）。', '请把密码写在文本文件的第一行，再试。'],
  bad_input: ['这项输入无效。', '请检查后再试。'],
  no_workspace: ['还没有打开工作区。', '请先打开或新建一个工作区。'],
  workspace_in_use: ['工作区 {file} 正被另一个程序使用（进程 {pid}）。', '请先关闭另一个窗口或程序。'],
  workspace_in_use_elsewhere: [
    '工作区 {file} 正在另一台电脑（{host}）上使用。',
    '请在那台电脑上关闭它；若确定那里已不再使用，请删除旁边的 {lock}。',
  ],
  lock_not_ours: ['{lock} 占用了 {file} 锁文件的位置，而它不是 Plumbline 写的。', '请把它移到别处，再重新打开。'],
  companion_not_plain: [
    '工作区旁的 {file} 占用了 Plumbline 文件的位置，而它不是普通文件（是文件夹、管道、设备或链接）。',
    '请把它移到别处再重试；工作区本身没有改动。',
  ],
  companion_too_large: ['工作区旁的 {file} 超过 {limit} MB，远大于 Plumbline 会写入的内容。', '请把它移到别处再重试；工作区本身没有改动。'],
  companion_unreadable: ['无法读取工作区旁的 {file}（{reason}）。', '请检查它的权限和磁盘，再重试；工作区本身没有改动。'],
  workspace_damaged: [
    '工作区 {file} 已损坏，其中的数字不可信。',
    '原文件没有被改动；请换回备份（plumbline restore），或新建工作区重新导入。',
  ],
  workspace_suspect: ['打开 {file} 期间计算引擎两次意外结束，文件可能已损坏。', '请换回最近一份完好的备份，或仍然打开它。'],
  backup_missing: ['{file} 的备份没有一份完好。', '请新建工作区，重新导入源文件；损坏的文件会原样保留。'],
  backup_none: ['{file} 旁边没有备份。', '没有改动任何数据；若文件已损坏，请新建工作区重新导入源文件。'],
  backup_unknown: ['{file} 没有名为 {backup} 的备份。', '现有：{choices}。'],
  backup_elsewhere: ['{file} 旁边没有备份，但 {folder} 里有这个工作区改名前的备份。', '请把 {folder} 改名为 {file}.backups，再换回一次。'],
  backup_damaged: ['备份 {backup} 与写入时不一致。', '请换一份备份。'],
  backup_no_space: ['空间不足，无法备份 {file}，需要 {megabytes} MB。', '请清理空间；工作区本身已经保存。'],
  backup_not_permitted: ['{file} 旁边的备份文件夹无法写入。', '请检查权限；工作区本身已经保存。'],
  backup_place_taken: [
    '没有备份：{file}.backups 不是文件夹，或其中的 backups.journal 不是 Plumbline 写的。',
    '请把它移到别处再重试；工作区本身已经保存。',
  ],
  backup_gone: [
    '没有备份：{file} 在此期间被移动或改名了。',
    '已保存的内容在改名后的文件里；请打开它，下次导入后会自动备份，也可用 plumbline backup 备份。',
  ],
  backup_failed: ['无法备份 {file}（{reason}）。', '请检查磁盘后重试；工作区本身已经保存。'],
  nothing_lost: ['{file} 没有丢失日志里记着的内容。', '不需要确认。'],
  backup_moving: ['{file} 一直在变动，没有做成备份。', '请稍后再试；工作区本身已经保存。'],
  workspace_newer: ['工作区 {file} 由更新版本的 Plumbline 创建。', '请先升级 Plumbline。'],
  workspace_older: ['工作区由旧版本的 Plumbline 创建，需要先升级。', '请先用 Plumbline 打开它一次；表结构有变时会先备份。'],
  workspace_missing: ['找不到工作区 {file}。', '它可能已被移动，请重新选择。'],
  not_a_workspace: ['{file} 不是 Plumbline 工作区。', '请选择由 Plumbline 创建的 .duckdb 文件。'],
  unusable_path: [
    '“{file}”不能用作这里的路径。',
    '请写普通文件的路径，输出位置请写文件夹；不能是设备、管道、网址，也不能把文件夹当文件或把文件当文件夹，工作区的路径里不能有问号。',
  ],
  report_taken: [
    '{folder} 中的 {file} 不是 Plumbline 以前写的报告。',
    '请用 --out 换一个文件夹，或把该文件移到别处；加 --force 则以新报告取代它（须是普通文件）。',
  ],
  sample_taken: ['{folder} 中已有内容不同的 {file}。', '请为示例公司选择一个空文件夹。'],
  folder_not_empty: ['{folder} 中已有其他文件。', '请为示例公司选择一个空文件夹。'],
  read_only: ['没有权限写入 {file} 所在的文件夹。', '请换一个可写的文件夹，或检查磁盘是否只读。'],
  disk_full: ['磁盘空间不足，没有改动任何数据。', '请清理空间后重试。'],
  disk_full_import: [
    '磁盘空间不足，没有导入任何文件，也没有改动任何数据。',
    '本次导入约需 {needed} MB，请在工作区所在的磁盘清理出空间后重试。',
  ],
  journal_read_only: ['工作区旁的日志文件 {file} 无法写入，没有改动任何数据。', '请允许写入该文件，或关闭占用它的程序，再重试。'],
  disk_full_stored: ['导入已经保存，但磁盘已满，工作区暂时无法继续使用。', '请清理空间后重新打开工作区，不必再次导入。'],
  query_failed: ['这个查询没有成功。', '可在详情中查看原因；已存的数据不受影响。'],
  query_refused: [
    '出于安全，查询只读取工作区：不能读写其他文件、联网、改动设置或数据。',
    '请用 SELECT、SHOW、DESCRIBE 或 SUMMARIZE 提问。',
  ],
  nothing_to_undo: ['没有可以撤销或重做的移动。', '先移动一位员工。'],
  reason_required: ['移动必须写明理由。', '请用一两句话说明依据。'],
  unknown_person: ['找不到这位员工。', '数据可能已更新，请刷新后再试。'],
  busy: ['另一项导入正在进行。', '请等它完成或先取消。'],
  engine_stopped: ['计算引擎意外停止，正在重新启动。', '已完成的导入和移动都已保存。'],
  internal: ['程序内部出错。', '已存的数据不受影响；请重试，若再次出现请重启程序。'],
}
