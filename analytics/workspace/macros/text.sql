-- Text as it is compared: width folded, traditional characters mapped, names, numbers, departments and indicators as keys.
-- A text of plain ASCII takes the short way; only what holds such a character pays for the tables. `list_transform([x], lambda …)[1]` names a value once:
-- a macro's argument is copied wherever it stands, and copies of copies cost the planner more than the rows.

-- Full-width letters, digits and signs to ASCII, wide and no-break spaces to a space, zero-width signs dropped.
create or replace macro fold_width(t) as list_transform([t], lambda w: case
  when strlen(w) = length(w) or not regexp_matches(w, '[\x{FF01}-\x{FF5E}\x{FFE5}\x{3000}\x{00A0}\x{2007}\x{202F}\x{2212}\x{200B}-\x{200D}\x{2060}\x{FEFF}]') then w else translate(w,
  '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥　   −​‌‍⁠﻿',
  '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥    -') end)[1];

-- `nullif` writes its first argument twice; this one names it once.
create or replace macro unless_empty(t) as list_transform([t], lambda e: case when e <> '' then e end)[1];

create or replace macro plain_text(t) as unless_empty(trim(fold_width(t), E' \t\r\n'));

-- Traditional to simplified for the characters that names, departments and headers are made of; a match key only.
create or replace macro simplified(t) as list_transform([t], lambda w: case
  when strlen(w) = length(w) or not regexp_matches(w, '[張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧蕭葉蘇呂蔣賈閻陸鍾譚賀賴龔龍萬錢湯嚴齊顧喬龐蘭聶莊關嶽應鄒盧鄔範彥華國強偉東軍傑勝濤鵬輝飛紅麗鳳蓮瓊蘊潔瑩婭嬌靜穎慶賢寶貴財發榮興業達進遠運連適選開陽陰隊階際陝雲電霧靈順須預領頭顏願類風養餘館駿騰驗驚鮮鳥鴻鶴鷹麥點黨齡績評員號門務總經營銷產質倉儲採購計畫劃項標準組織處團廠車間線機術資訊訓習職級薦護讓證課調談請論諾謀講識譯議讀變豐貝負貢貨販責貿費賓賞賽贊趨跡軌軟軸較載輔輕輪輯輸轉辦農遲邊郵鄉醫釋針鈞鉅銀銅銘銳鋒鋼錄錦鎮鏡鐵長閃閉問閒閱闆隨險隱雙雜難韋頁頂頻題額飯飲飾馳駐駕騎驅體髮鬆魯魚鴿麼齒亞億價優償兒內兩冊凍凱別劇動勁勞勢勵勳區協單卻參叢啟喪嗎圍園圓圖執報場塊堅壓壞壽夢夾奮奪婦媽嫻學寧實審寫寬將專尋對導層屬岡島嶺巒幣師帶幫幹庫廣廳彈彙徑從復徵憂憶懷懸戀戰戲戶拋捨掃掛損換揚揮擁擇擊據擔擬擴攝敗敵數斷時晉晝暉曉曄書會條極構樂樓樣樹橋檔檢櫻權歐歡歲歷歸殘殺毀氣決況洩涼淚淨淵測渾溝溫滅滙滬滿漁漢漸潤澤濟濱灣災為烏無煒煙熱燈燦爭爾牆狀獎獨獲獻現琺瑋瑤璽環瓏當疊療癥監盤盡眾碼確礎禎禮稱種積穩窮競筆節築簡簽籌糧約紀純紙細終結給統絲綠維網綺綱緊緒緣編練縣縱縮繪繼續纖罰罷義聖聞聯聰聲聽肅脈腦臉臨與舉舊艦藝藥蘆蘋虛蝦衛衝補裝製複襲見規視親覺觀觸訂訪設詠詢試詩話該詳誌認語誠誤說誰諒諮謙謹譽誼詔諭軒遙鄰釗鈺銓鋕錚鏗鑒鑑雋韜韻頌頤顥飈饒駱鯤鸞珮堯塗葦薩欽儀僑倫個們後來側備傳債傷儉儘冪則剛創劑勛匯廬廟彌恆愛憲懇昇曠枴楓槍樸櫃欄渦漲潁瀟瀾燁燾牽琿瑪璉璣畢睏碩祿穀筍紋紛絕綜緯縝繡羨翹聳臺莖薑薔藍蘿貞軾鄆鄺錫閔閩闊闕隴雛霽鞏頎頡駒騫驍鵑鸚]') then w else translate(w,
  '張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧蕭葉蘇呂蔣賈閻陸鍾譚賀賴龔龍萬錢湯嚴齊顧喬龐蘭聶莊關嶽應鄒盧鄔範彥華國強偉東軍傑勝濤鵬輝飛紅麗鳳蓮瓊蘊潔瑩婭嬌靜穎慶賢寶貴財發榮興業達進遠運連適選開陽陰隊階際陝雲電霧靈順須預領頭顏願類風養餘館駿騰驗驚鮮鳥鴻鶴鷹麥點黨齡績評員號門務總經營銷產質倉儲採購計畫劃項標準組織處團廠車間線機術資訊訓習職級薦護讓證課調談請論諾謀講識譯議讀變豐貝負貢貨販責貿費賓賞賽贊趨跡軌軟軸較載輔輕輪輯輸轉辦農遲邊郵鄉醫釋針鈞鉅銀銅銘銳鋒鋼錄錦鎮鏡鐵長閃閉問閒閱闆隨險隱雙雜難韋頁頂頻題額飯飲飾馳駐駕騎驅體髮鬆魯魚鴿麼齒亞億價優償兒內兩冊凍凱別劇動勁勞勢勵勳區協單卻參叢啟喪嗎圍園圓圖執報場塊堅壓壞壽夢夾奮奪婦媽嫻學寧實審寫寬將專尋對導層屬岡島嶺巒幣師帶幫幹庫廣廳彈彙徑從復徵憂憶懷懸戀戰戲戶拋捨掃掛損換揚揮擁擇擊據擔擬擴攝敗敵數斷時晉晝暉曉曄書會條極構樂樓樣樹橋檔檢櫻權歐歡歲歷歸殘殺毀氣決況洩涼淚淨淵測渾溝溫滅滙滬滿漁漢漸潤澤濟濱灣災為烏無煒煙熱燈燦爭爾牆狀獎獨獲獻現琺瑋瑤璽環瓏當疊療癥監盤盡眾碼確礎禎禮稱種積穩窮競筆節築簡簽籌糧約紀純紙細終結給統絲綠維網綺綱緊緒緣編練縣縱縮繪繼續纖罰罷義聖聞聯聰聲聽肅脈腦臉臨與舉舊艦藝藥蘆蘋虛蝦衛衝補裝製複襲見規視親覺觀觸訂訪設詠詢試詩話該詳誌認語誠誤說誰諒諮謙謹譽誼詔諭軒遙鄰釗鈺銓鋕錚鏗鑒鑑雋韜韻頌頤顥飈饒駱鯤鸞珮堯塗葦薩欽儀僑倫個們後來側備傳債傷儉儘冪則剛創劑勛匯廬廟彌恆愛憲懇昇曠枴楓槍樸櫃欄渦漲潁瀟瀾燁燾牽琿瑪璉璣畢睏碩祿穀筍紋紛絕綜緯縝繡羨翹聳臺莖薑薔藍蘿貞軾鄆鄺錫閔閩闊闕隴雛霽鞏頎頡駒騫驍鵑鸚',
  '张刘陈杨赵黄吴孙马罗郑谢韩冯许邓萧叶苏吕蒋贾阎陆钟谭贺赖龚龙万钱汤严齐顾乔庞兰聂庄关岳应邹卢邬范彦华国强伟东军杰胜涛鹏辉飞红丽凤莲琼蕴洁莹娅娇静颖庆贤宝贵财发荣兴业达进远运连适选开阳阴队阶际陕云电雾灵顺须预领头颜愿类风养余馆骏腾验惊鲜鸟鸿鹤鹰麦点党龄绩评员号门务总经营销产质仓储采购计画划项标准组织处团厂车间线机术资讯训习职级荐护让证课调谈请论诺谋讲识译议读变丰贝负贡货贩责贸费宾赏赛赞趋迹轨软轴较载辅轻轮辑输转办农迟边邮乡医释针钧巨银铜铭锐锋钢录锦镇镜铁长闪闭问闲阅板随险隐双杂难韦页顶频题额饭饮饰驰驻驾骑驱体发松鲁鱼鸽么齿亚亿价优偿儿内两册冻凯别剧动劲劳势励勋区协单却参丛启丧吗围园圆图执报场块坚压坏寿梦夹奋夺妇妈娴学宁实审写宽将专寻对导层属冈岛岭峦币师带帮干库广厅弹汇径从复征忧忆怀悬恋战戏户抛舍扫挂损换扬挥拥择击据担拟扩摄败敌数断时晋昼晖晓晔书会条极构乐楼样树桥档检樱权欧欢岁历归残杀毁气决况泄凉泪净渊测浑沟温灭汇沪满渔汉渐润泽济滨湾灾为乌无炜烟热灯灿争尔墙状奖独获献现珐玮瑶玺环珑当叠疗症监盘尽众码确础祯礼称种积稳穷竞笔节筑简签筹粮约纪纯纸细终结给统丝绿维网绮纲紧绪缘编练县纵缩绘继续纤罚罢义圣闻联聪声听肃脉脑脸临与举旧舰艺药芦苹虚虾卫冲补装制复袭见规视亲觉观触订访设咏询试诗话该详志认语诚误说谁谅咨谦谨誉谊诏谕轩遥邻钊钰铨志铮铿鉴鉴隽韬韵颂颐颢飙饶骆鲲鸾佩尧涂苇萨钦仪侨伦个们后来侧备传债伤俭尽幂则刚创剂勋汇庐庙弥恒爱宪恳升旷拐枫枪朴柜栏涡涨颍潇澜烨焘牵珲玛琏玑毕困硕禄谷笋纹纷绝综纬缜绣羡翘耸台茎姜蔷蓝萝贞轼郓邝锡闵闽阔阙陇雏霁巩颀颉驹骞骁鹃鹦') end)[1];

-- Signs people write where there is nothing: a dash, 无, N/A, an error of a formula.
create or replace macro is_missing(t) as case when t is null then true when length(t) > 8 then false else regexp_full_match(t,
  '(?i)[\s\x{3000}\x{00A0}]*(|[-－]{1,3}|[—–]{1,2}|[/／]{1,2}|[\\＼]|无|暂无|空|[nｎ][/／]?[aａ]|n\.a\.|null|none|nil|待定|不适用|未填|未填写|tbd|ｔｂｄ|\.{3}|…|#(n/a|ref!|value!|div/0!|name\?|null!|num!))[\s\x{3000}\x{00A0}]*') end;
-- In a name `NA` and 空 may be a person; in free text 无 is an answer. Only dashes and formula errors mean nothing there.
create or replace macro is_blank_sign(t) as case when t is null then true when length(t) > 8 then false else regexp_full_match(t,
  '(?i)[\s\x{3000}\x{00A0}]*(|[-－]{1,3}|[—–]{1,2}|[/／]{1,2}|[\\＼]|#(n/a|ref!|value!|div/0!|name\?|null!|num!))[\s\x{3000}\x{00A0}]*') end;
create or replace macro is_nobody(t) as case when t is null then true when length(t) > 8 then false else is_blank_sign(t) or trim(t, E' \t\r\n\f') in ('无', '暂无', '未填', '待定') end;

-- An id is text: no width, no quote sign, no `.0` that a spreadsheet added; leading zeros stay.
create or replace macro id_text(t) as case
  when strlen(t) = length(t) and not contains(t, ' ') and not contains(t, '.') and not contains(t, '''') and not contains(t, '#') and length(t) > 4 then t
  when is_missing(t) then null
  else regexp_replace(regexp_replace(plain_text(t), '^[''`]+', ''), '^(\d+)\.0+$', '\1') end;
-- 1.23457E+17: the digits are gone.
create or replace macro is_destroyed_id(t) as case when contains(t, '+') then contains(upper(t), 'E+') and regexp_full_match(upper(plain_text(t)), '\d(\.\d+)?E\+\d+') else false end;

-- A name without width, script, spaces, dots and what is written behind it: (离职), （小）, -1, [外包], a number in brackets.
create or replace macro name_key(t) as lower(simplified(regexp_replace(regexp_replace(regexp_replace(fold_width(t),
  '[\(\[【〔<{][^\)\]】〕>}]*[\)\]】〕>}]?', '', 'g'), '[-_]?\d+\s*$', ''), '[\s·•・‧.．]', '', 'g')));
-- 张三(000123) carries the number.
create or replace macro number_in_name(t) as unless_empty(regexp_extract(fold_width(t), '[\(\[【]\s*([A-Za-z]{0,4}\d{2,})\s*[\)\]】]', 1));
create or replace macro name_shown(t) as unless_empty(trim(regexp_replace(plain_text(t), '\s*[\(\[【〔][^\)\]】〕]*[\)\]】〕]\s*$', '')));

-- 公司 - 中心 > 部门 and its like to 公司/中心/部门. A hyphen divides levels only between Chinese characters or spaces.
create or replace macro department_path(t) as unless_empty(trim(regexp_replace(regexp_replace(regexp_replace(plain_text(t),
  '(\p{Han})\s*[-—–、]\s*(\p{Han})', '\1/\2', 'g'), '\s+[-—–]\s+', '/', 'g'), '\s*[/>\\→|]+\s*', '/', 'g'), '/ '));
create or replace macro last_level(path) as regexp_extract(path, '[^/]+$');
-- Weak key of one level: no spaces, no 部 / 中心 / 组 / 室 at its end.
create or replace macro department_key(t) as coalesce(unless_empty(regexp_replace(lower(simplified(regexp_replace(last_level(department_path(t)), '\s', '', 'g'))),
  '(部门|中心|部|组|室|科|处|department|dept\.?|team)$', '')), lower(t));

-- Indicators are the same when they differ in width, spaces, signs and brackets only; the base key also drops a unit in brackets.
create or replace macro metric_key(t) as unless_empty(lower(simplified(regexp_replace(plain_text(t), '[\s\(\)\[\]【】《》「」“”"''_:：*%·-]', '', 'g'))));
create or replace macro metric_base_key(t) as metric_key(regexp_replace(plain_text(t), '[\(\[【][^\)\]】]*[\)\]】]\s*$', ''));
create or replace macro unit_in_brackets(t) as unless_empty(regexp_extract(plain_text(t), '[\(\[【]([^\)\]】]*)[\)\]】]\s*$', 1));
-- 万件 = 10,000 of 件
create or replace macro unit_scale(unit) as list_transform([plain_text(unit)], lambda u: case
  when u is null then 1.0
  when regexp_matches(u, '^(亿|億)') then 1e8
  when regexp_matches(u, '^百万') then 1e6
  when regexp_matches(u, '^[万萬]') then 1e4
  when regexp_matches(u, '^千[^克米瓦]') then 1e3
  else 1.0 end)[1];
create or replace macro unit_base(unit) as list_transform([plain_text(unit)], lambda u:
  case when unit_scale(u) = 1 then u else unless_empty(regexp_replace(u, '^(亿|億|百万|万|萬|千)', '')) end)[1];
-- What a unit measures and how large it is: 万元 = money 10,000, 分钟 = time 1/60 of an hour, 吨 = mass 1,000 kg. A day of work has 8 hours.
-- `scale` is the part of it that is said by 万 or 亿; a unit not known here has no dimension and is as large as its scale.
create or replace macro unit_measure(unit) as list_transform([{'base': lower(unit_base(unit)), 'scale': unit_scale(unit)}], lambda u: list_transform([case
    when regexp_full_match(u.base, '个?小时|时|hours?|hrs?|h') then {'dimension': 'time', 'size': 1.0}
    when regexp_full_match(u.base, '分钟|minutes?|mins?') then {'dimension': 'time', 'size': 1 / 60}
    when regexp_full_match(u.base, '秒钟?|seconds?|secs?') then {'dimension': 'time', 'size': 1 / 3600}
    when regexp_full_match(u.base, '天|日|人天|工作日|days?') then {'dimension': 'time', 'size': 8.0}
    when regexp_full_match(u.base, '千克|公斤|kg') then {'dimension': 'mass', 'size': 1.0}
    when regexp_full_match(u.base, '克|g') then {'dimension': 'mass', 'size': 0.001}
    when regexp_full_match(u.base, '吨|t') then {'dimension': 'mass', 'size': 1000.0}
    when regexp_full_match(u.base, '元|人民币|rmb|cny|¥') then {'dimension': 'money', 'size': 1.0}
    when regexp_full_match(u.base, '%|％|百分比') then {'dimension': 'share', 'size': 1.0}
    when regexp_full_match(u.base, '件|个|台|套|只|次|单|项|条|份|人|人次|批|批次|笔|张|篇|场|家|户|例|pcs|ea') then {'dimension': 'count', 'size': 1.0}
    else {'dimension': null::varchar, 'size': 1.0} end], lambda m: {'dimension': m.dimension, 'size': m.size * u.scale, 'scale': u.scale})[1])[1];
