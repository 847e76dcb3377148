/** The style sheet of the report. */

/** Text colours have a contrast of at least 4.5 to the background, in light and in dark mode. All bars have one colour: their length is what matters. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fdfcf9;--quiet:#5c5850;--line:#d9d4c8;--track:#eeeae0;--bar:#3d5a73;--tail:#a39c8c;--alarm:#a01d2b;
--serif:Charter,"Bitstream Charter","Source Serif 4",Georgia,"Liberation Serif",serif;--sans:system-ui,"Liberation Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8e4da;--paper:#17171a;--quiet:#a8a294;--line:#3a3a40;--track:#26262b;--bar:#8fb0cb;--tail:#6d6a64;--alarm:#f5a3a3}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:2.25rem 2rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--serif);overflow-wrap:anywhere}
h1{font-size:2.5rem;line-height:1.15;font-weight:700;margin:.25rem 0 1.5rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem;break-after:avoid}
dl,dd,ul,p{margin:0;padding:0}
ul{list-style:none}
code{font:.8125em/1.4 ui-monospace,"Liberation Mono",Menlo,monospace}
small{font-size:.8125rem;color:var(--quiet)}
.kicker,.note,dt,thead,.proof,footer,.why,.part,summary{font-family:var(--sans);font-size:.8125rem}
.kicker,.note,dt,thead,.quiet,.why,.none{color:var(--quiet)}
header{border-top:4px double var(--ink);padding-top:1rem}
.figures{display:grid;grid-template-columns:repeat(6,auto);border-top:1px solid var(--ink);border-bottom:1px solid var(--line)}
.figure-box{padding:.875rem 1rem 1rem;border-left:1px solid var(--line)}
.figure-box:first-child{padding-left:0;border-left:0}
.figure-box .value{font-size:2rem;line-height:1.2;font-variant-numeric:lining-nums;white-space:nowrap}
.alarm .value,.proof.alarm b{color:var(--alarm)}
.proof{padding:.625rem 0;border-bottom:1px solid var(--line);font-size:.9375rem}
main{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:2.5rem 3rem;margin-top:2.25rem}
section{border-top:2px solid var(--ink);padding-top:.75rem;min-width:0}
#parts,#lines,#rules,#doubts:has(+#rules){grid-column:1/-1}
.meters{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:1.5rem}
.meters li{display:grid;gap:.125rem}
.meters .value{font-size:1.5rem;line-height:1.2}
.bar{display:block;width:100%;height:.75rem;background:var(--track)}
.bar rect{fill:var(--bar)}
.quiet .bar rect{fill:var(--tail)}
.meters .bar{height:.375rem;margin:.25rem 0}
table{width:100%;border-collapse:collapse}
th{font-weight:400;text-align:start}
thead th{padding-bottom:.25rem}
th,td{padding:.25rem 0;vertical-align:baseline}
td.figure,th.figure{text-align:end;font-variant-numeric:tabular-nums lining-nums;white-space:nowrap;padding-left:.875rem;width:1%}
.chart tbody th{width:36%;padding-right:.875rem}
.chart td.figure,.chart th.figure{width:5.25rem}
#rules th:first-child{width:18rem}
.chart .track{vertical-align:middle}
.quiet th{font-style:italic}
.lines tr{border-bottom:1px solid var(--line)}
.lines th,.lines td{padding:.4375rem 0}
.lines .why{padding-left:1.5rem;width:34%}
.lines td.figure,.lines th.figure{padding-left:1.5rem}
.kinds>li{padding:.5rem 0 .75rem;border-bottom:1px solid var(--line)}
.kinds>li:first-child{padding-top:0}
.kind b{font-size:1.125rem;margin-right:.25rem;font-variant-numeric:lining-nums}
.examples{margin-top:.25rem;font-size:.9375rem;line-height:1.45}
.examples li{padding-left:1rem;border-left:2px solid var(--line);margin-bottom:.375rem}
.where{color:var(--quiet);font-family:var(--sans);font-size:.8125rem}
details{margin-top:.375rem}
summary{cursor:pointer;color:var(--quiet);min-height:1.5rem}
summary:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:3rem;border-top:4px double var(--ink);padding-top:.875rem}
footer dl{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem}
@media (max-width:60rem){.figures,.meters{grid-template-columns:repeat(3,minmax(0,1fr))}.figure-box:nth-child(3n+1){padding-left:0;border-left:0}.figure-box:nth-child(n+4){border-top:1px solid var(--line)}}
@media (max-width:48rem){main{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){.chart td.figure,.chart th.figure{width:4.25rem}#rules th:first-child{width:45%}body{padding:1.25rem 1rem 2rem}main{gap:1.75rem}.meters{gap:1rem 1.5rem}footer{margin-top:2rem}h1{font-size:1.75rem}
.figures,.meters{grid-template-columns:repeat(2,minmax(0,1fr))}.figure-box,.figure-box:nth-child(n){padding:.75rem 0 .75rem .875rem;border-left:1px solid var(--line)}.figure-box:nth-child(odd){padding-left:0;border-left:0}.figure-box:nth-child(n+3){border-top:1px solid var(--line)}.figure-box .value{font-size:1.625rem}
#reasons .figure:nth-child(3),.lines thead .why,.lines .share{display:none}.lines tr{display:grid;grid-template-columns:minmax(0,1fr) auto}.lines .why{grid-row:2;grid-column:1;width:auto;padding:0 0 .4375rem}.lines .why:empty{display:none}.lines th,.lines td.figure{padding-bottom:0}.lines thead th{padding-bottom:.4375rem}}
@media (forced-colors:active){.bar{border:1px solid CanvasText}.bar rect{fill:CanvasText;forced-color-adjust:none}}
@media print{:root{--ink:#000;--paper:#fff;--quiet:#444;--alarm:#8a0f1d}body{max-width:none;padding:0;font-size:10pt}tr,li,.figure-box{break-inside:avoid}.bar{print-color-adjust:exact}details::details-content{content-visibility:visible;block-size:auto}summary{display:none}}
@page{margin:15mm}
`
