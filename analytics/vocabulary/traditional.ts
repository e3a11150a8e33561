// Traditional characters as simplified ones: for what is compared only, never for what is shown.
import characters from 'opencc-js/dict/TSCharacters'

/** What OpenCC keeps apart and names and headers do not. */
const further = '覆复 珮佩 鋕志'

const pairs = [...characters.split('|').map((pair) => [...pair.replace(' ', '')]), ...further.split(' ').map((pair) => [...pair])]
const simplified = new Map(pairs.map(([from, to]): [string, string] => [from, to]).filter(([from, to]) => from !== to))

/** Whether a unit of a text can be one of these, or the first half of one. */
const mayChange = new Uint8Array(0x10000)
for (const from of simplified.keys()) mayChange[from.charCodeAt(0)] = 1

export function toSimplified(text: string): string {
  // Most texts have none, and all are asked.
  let at = 0
  while (at < text.length && mayChange[text.charCodeAt(at)] === 0) at++
  if (at === text.length) return text
  let plain = ''
  for (const one of text) plain += simplified.get(one) ?? one
  return plain
}

/**
 * Characters of names, departments and headers. SQL knows these only: the database compiles its list anew wherever a query compares names, and goes
 * through it for every text that holds one of them.
 */
const common =
  '張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧蕭葉蘇呂蔣賈閻陸鍾譚賀賴龔龍萬錢湯嚴齊顧喬龐蘭聶莊關嶽應鄒盧鄔範彥華國強偉東軍傑勝濤鵬輝' +
  '飛紅麗鳳蓮瓊蘊潔瑩婭嬌靜穎慶賢寶貴財發榮興業達進遠運連適選開陽陰隊階際陝雲電霧靈順須預領頭顏願類風養餘館駿騰驗驚鮮鳥鴻鶴' +
  '鷹麥點黨齡績評員號門務總經營銷產質倉儲採購計畫劃項標準組織處團廠車間線機術資訊訓習職級薦護讓證課調談請論諾謀講識譯議讀變' +
  '豐貝負貢貨販責貿費賓賞賽贊趨跡軌軟軸較載輔輕輪輯輸轉辦農遲邊郵鄉醫釋針鈞鉅銀銅銘銳鋒鋼錄錦鎮鏡鐵長閃閉問閒閱闆隨險隱雙雜' +
  '難韋頁頂頻題額飯飲飾馳駐駕騎驅體髮鬆魯魚鴿麼齒亞億價優償兒內兩冊凍凱別劇動勁勞勢勵勳區協單卻參叢啟喪嗎圍園圓圖執報場塊堅' +
  '壓壞壽夢夾奮奪婦媽嫻學寧實審寫寬將專尋對導層屬岡島嶺巒幣師帶幫幹庫廣廳彈彙徑從復徵憂憶懷懸戀戰戲戶拋捨掃掛損換揚揮擁擇擊' +
  '據擔擬擴攝敗敵數斷時晉晝暉曉曄書會條極構樂樓樣樹橋檔檢櫻權歐歡歲歷歸殘殺毀氣決況洩涼淚淨淵測渾溝溫滅滙滬滿漁漢漸潤澤濟濱' +
  '灣災為烏無煒煙熱燈燦爭爾牆狀獎獨獲獻現琺瑋瑤璽環瓏當疊療癥監盤盡眾碼確礎禎禮稱種積穩窮競筆節築簡簽籌糧約紀純紙細終結給統' +
  '絲綠維網綺綱緊緒緣編練縣縱縮繪繼續纖罰罷義聖聞聯聰聲聽肅脈腦臉臨與舉舊艦藝藥蘆蘋虛蝦衛衝補裝製複襲見規視親覺觀觸訂訪設詠' +
  '詢試詩話該詳誌認語誠誤說誰諒諮謙謹譽誼詔諭軒遙鄰釗鈺銓鋕錚鏗鑒鑑雋韜韻頌頤顥飈饒駱鯤鸞珮堯塗葦薩欽儀僑倫個們後來側備傳債' +
  '傷儉儘冪則剛創劑勛匯廬廟彌恆愛憲懇昇曠枴楓槍樸櫃欄渦漲潁瀟瀾燁燾牽琿瑪璉璣畢睏碩祿穀筍紋紛絕綜緯縝繡羨翹聳臺莖薑薔藍蘿貞' +
  '軾鄆鄺錫閔閩闊闕隴雛霽鞏頎頡駒騫驍鵑鸚離鏈態註週係覆饋讚懲籤幾過還稅錯帳絡駛遞貼貫搶賬礦鍋爐鑽噴紡縫紉鋁閥' +
  '儕悅紹鮑婁竇繆藺諸酈欒閆鈕郟煥瓔礪禕箏篤紓紜絢緋緹纓萊蓀薈詮諺譜豔贇軼邁鉉鈴錕鍵鎧鎔鐸鑄靄靚韌顯颺騏驪驊驥鯨鷺鷗鶯綾縈闓灝瀅淩劍棟檸櫟渙愷愜懌曖楨滄瀧澗熾獅璦硯竅糝絳縵罌膚蕓蘄蟬賁鄲釧鋌鏘閭隸韞頊頫顒駟騮鰲'

/** The common characters, and what each becomes at the same place. */
export const commonTraditional = { from: common, to: [...common].map((one) => simplified.get(one) ?? one).join('') }
