// One spelling for headers that mean the same: width, case, spaces, marks, traditional characters, units in brackets.

/** Characters of headers used in HR sheets, traditional → simplified. Not a general converter. */
const traditional =
  '員员 編编 號号 門门 職职 務务 績绩 評评 價价 審审 標标 權权 責责 時时 間间 開开 關关 結结 項项 動动 類类 級级 別别 單单 計计 報报 錄录 ' +
  '數数 據据 實实 際际 達达 進进 離离 變变 調调 組组 織织 稱称 專专 業业 產产 廠厂 場场 質质 檢检 驗验 點点 鏈链 環环 節节 階阶 狀状 態态 ' +
  '內内 備备 註注 說说 場场 課课 學学 習习 訓训 證证 附附 圖图 連连 線线 網网 電电 話话 郵邮 層层 領领 導导 屬属 總总 經经 歷历 考考 ' +
  '週周 劃划 擔担 執执 行行 應应 該该 對对 齊齐 來来 源源 統统 係系 會会 議议 談谈 話话 為为 與与 個个 從从 當当 復复 覆复 閉闭 饋馈 讚赞 ' +
  '獎奖 懲惩 籤签 簽签 題题 選选 擇择 強强 幾几 營营 銷销 購购 訂订 貨货 費费 額额 萬万 億亿 過过 還还 遲迟 請请 補补 發发 邀邀 參参 與与 ' +
  '後后 團团 隊队 區区 級级 體体 現现 稅税 試试 讀读 寫写 處处 辦办 錯错 誤误 確确 認认 準准 績绩 薪薪 資资 齡龄 歲岁 戶户 籍籍 龍龙 華华'

const simplified = new Map(traditional.split(' ').map((pair) => [pair[0], pair.slice(1)]))
const anyTraditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

export interface NormalHeader {
  /** Spelling to compare by. */
  key: string
  /** Text of a trailing bracket: a unit, a hint, a range. */
  bracket?: string
}

const required = /[([【]\s*(必填|选填|必填项|required|optional)\s*[)\]】]|必填项?|^[*✱﹡※]+|[*✱﹡※]+$/g
const trailingBracket = /^(.+?)\s*[([【〔{]\s*([^()[\]【】〔〕{}]*)\s*[)\]】〕}]$/
const dropped = /[\s_\-–—*:：/\\.·。,，、]/g
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** The comparison key of a header and the bracket it ended with. Applying it to its own key changes nothing. */
export function normaliseHeader(text: string): NormalHeader {
  let rest = toSimplified(text.normalize('NFKC').replace(invisible, '')).toLowerCase().normalize('NFKC').trim()
  let bracket: string | undefined
  for (;;) {
    const plain = rest.replace(required, ' ').trim()
    const found = trailingBracket.exec(plain)
    const next = found && found[1].replace(dropped, '') !== '' ? found[1].trim() : plain
    if (found && next === found[1].trim() && found[2].trim() !== '') bracket = found[2].trim()
    if (next === rest) break
    rest = next
  }
  const key = rest.replace(dropped, '')
  if (key === rest) return { key, bracket }
  // Dropping marks can join what then reads as a bracket or a hint again.
  const again = normaliseHeader(key)
  return { key: again.key, bracket: bracket ?? again.bracket }
}

/** The two halves of `姓名 Name`, `Staff ID / 工号`: one name said in two scripts. None where the scripts are one word, as in `KPI名称`. */
export function bilingualParts(text: string): string[] {
  if (text.length > 40 || !/[A-Za-z]/.test(text) || !/\p{Script=Han}/u.test(text)) return []
  const plain = text.normalize('NFKC').trim()
  const found =
    /^(\p{Script=Han}[\p{Script=Han}\d]+)[\s/|()]+([A-Za-z][A-Za-z .#'&-]+)\)?$/u.exec(plain) ??
    /^([A-Za-z][A-Za-z .#'&-]*[A-Za-z.#])[\s/|()]+(\p{Script=Han}+)\)?$/u.exec(plain)
  return found ? [found[1].trim(), found[2].trim()] : []
}

/** The comparison key alone. */
export function headerKey(text: string): string {
  return normaliseHeader(text).key
}

/** The text before a trailing bracket, as written otherwise: `产量(万件)` → `产量`. */
export function withoutBracket(text: string): string {
  const found = trailingBracket.exec(text.normalize('NFKC').trim())
  return found ? found[1].trim() : text.trim()
}

function toSimplified(text: string): string {
  return text.replace(anyTraditional, (character) => simplified.get(character)!)
}
