// The report's look, on paper and on screen: one light theme, no script, nothing fetched.
import { Markup } from './escape'

export const style = new Markup(`
:root{--ink:#16202b;--ink2:#51606f;--ink3:#5f6d7a;--line:#e3e8ed;--bg:#f5f7f9;--accent:#0b6e6e;--good:#176b46;--good-soft:#e3f4ea;--warn:#7a5410;--warn-soft:#fbf1dc;--bad:#a33124;--bad-soft:#fbe6e3}
*{box-sizing:border-box}
html{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:0;background:var(--bg);color:var(--ink);font:13px/1.5 Inter,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
main{max-width:1080px;margin:0 auto;padding:28px 24px 60px}
h1{font-size:24px;margin:0;font-weight:650}h2{font-size:16px;margin:30px 0 8px;font-weight:650;break-after:avoid}h3{font-size:13px;margin:0 0 4px;font-weight:600}
p{margin:4px 0}.note{color:var(--ink3);font-size:12px}
.card{background:#fff;border:1px solid var(--line);border-radius:10px;padding:14px 16px;break-inside:avoid}
.degrees{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin-top:18px}
.degrees h3{display:flex;gap:8px;align-items:baseline}.degrees h3 small{color:var(--ink3);font-weight:400}.degrees h3 .pill{margin-left:auto}
.big{font-size:36px;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums}
.pill{font-size:11px;border-radius:99px;padding:1px 8px;font-weight:550;white-space:nowrap}
.met{background:var(--good-soft);color:var(--good)}.undecided{background:var(--warn-soft);color:var(--warn)}.missed{background:var(--bad-soft);color:var(--bad)}.no_data,.no_target,.withheld{background:#eef1f4;color:var(--ink2)}
.meter{position:relative;height:8px;border-radius:4px;background:#edf0f3;margin:8px 0 6px}.meter i,.meter u,.meter s{position:absolute;display:block}.meter i{inset:0 auto 0 0;border-radius:4px;background:var(--accent)}.meter u{top:-4px;width:2px;height:16px;background:var(--ink)}.meter s{top:2px;height:4px;background:#063f3f66}
.sub{display:flex;justify-content:space-between;gap:10px;font-size:12px;color:var(--ink2);font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;font-size:12px;background:#fff;border:1px solid var(--line)}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{padding:5px 8px;border-bottom:1px solid #eef1f4;text-align:left;vertical-align:top}thead th{color:var(--ink2);font-weight:550;font-size:11.5px;background:#fbfcfd}
.r{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td small{color:var(--ink3);display:block}
.address{font:11px ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;color:var(--accent);overflow-wrap:anywhere}
.heat td{text-align:center;font-variant-numeric:tabular-nums;border:2px solid #fff;padding:4px 3px}.heat th{white-space:nowrap}.heat thead th{text-align:center}
.matrix{table-layout:fixed}.matrix thead th,.matrix tbody th{white-space:normal;overflow-wrap:anywhere;padding:4px 3px}.matrix th:first-child{width:13%}
.green{background:#d7efe2;color:#14613e}.yellow{background:#fbeecb;color:#6b4a0e}.red{background:#f4c7bf;color:#7d1c11}.blank{color:#8794a1}
.m1{background:#eef6f5}.m2{background:#d5eae8}.m3{background:#a9d3cf}.m4{background:#0b6e6e;color:#fff}
.nine{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}.box{border:1px solid var(--line);border-radius:10px;background:#fff;padding:9px 10px;min-height:84px;break-inside:avoid}
.box.high{background:#f1f8f6;border-color:#cfe6e1}.box.low{background:#fdf6f3;border-color:#f1ddd4}.box header{display:flex;justify-content:space-between;font-weight:600;font-size:12px;margin-bottom:5px}.box header span{font-weight:400;color:var(--ink3)}
.person{display:inline-block;border:1px solid var(--line);background:#fff;border-radius:6px;padding:0 6px;margin:0 3px 4px 0;font-size:11.5px}.person.border{border-style:dashed;border-color:#b7791f}.person.moved{background:var(--accent);border-color:var(--accent);color:#fff}
.axis{text-align:center;color:var(--ink3);font-size:12px;margin:4px 0}
.split{display:flex;height:14px;border-radius:4px;overflow:hidden;margin:8px 0}.split i{display:block}.split .b-high{background:#0b6e6e}.split .b-middle{background:#9cc7c3}.split .b-low{background:#e0b8ae}
details{background:#fff;border:1px solid var(--line);border-radius:8px;padding:8px 12px;margin:6px 0}summary{font-weight:600;cursor:pointer}
pre{font:11px/1.45 ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;background:#f7f9fa;border-radius:6px;padding:10px;white-space:pre-wrap;overflow-wrap:anywhere}
@page{size:A4;margin:14mm 12mm}
@media print{body{background:#fff;font-size:11px}main{max-width:none;padding:0}h2.page{break-before:page}table{font-size:10px}th,td{padding:3px 5px}.heat td{font-size:9px}.matrix thead th{font-size:8px}.matrix td{font-size:8px;padding:2px 0}.big{font-size:28px}pre{font-size:8.5px}details{break-inside:auto}}
@media(max-width:720px){.degrees{grid-template-columns:1fr}}
`)
