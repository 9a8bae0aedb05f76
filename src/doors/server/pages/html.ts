const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c1a17;--soft:#5c564d;--paper:#fbf9f5;--card:#fff;--line:#e4ded3;--accent:#a3341f;--yes:#1d6b45}
@media(prefers-color-scheme:dark){:root{--ink:#f1ede6;--soft:#b9b1a4;--paper:#171512;--card:#211e1a;--line:#3a352e;--accent:#ff9078;--yes:#6fd3a0}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 Inter,system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1.1rem 4rem}h1{font-size:1.55rem;line-height:1.25;margin:.2rem 0 1rem}h2{font-size:1.15rem;margin:2rem 0 .6rem}
p,li{overflow-wrap:anywhere}small,.soft{color:var(--soft)}blockquote,.text{margin:1rem 0;padding:1rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:12px;white-space:pre-wrap}
button,.button{display:block;width:100%;min-height:3.2rem;margin:.7rem 0;padding:.8rem 1rem;border-radius:12px;border:2px solid var(--ink);background:transparent;color:inherit;font:inherit;font-weight:600;text-align:center;cursor:pointer}
button.yes{background:var(--yes);border-color:var(--yes);color:#fff}@media(prefers-color-scheme:dark){button.yes{color:#10251a}}
button:focus-visible,a:focus-visible,textarea:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
textarea{width:100%;min-height:5rem;padding:.7rem;border-radius:10px;border:1px solid var(--soft);background:var(--card);color:inherit;font:inherit}
label{font-weight:600}a{color:var(--accent)}table{border-collapse:collapse;width:100%;font-size:.95rem}td,th{border-bottom:1px solid var(--line);padding:.45rem .5rem;text-align:left;vertical-align:top}
ul{padding-left:1.2rem}.fault{border-left:4px solid var(--accent);padding:.2rem .8rem;margin:.8rem 0}
@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}button{display:none}}`

/** A page that needs no script and no account: phone first, light and dark, printable. */
export function page(
  title: string,
  body: string,
  options: { lang: string; noindex?: boolean } = { lang: 'fr' },
): string {
  const robots = options.noindex ? '<meta name="robots" content="noindex">' : ''
  return `<!doctype html><html lang="${options.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${robots}<title>${inHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`
}
