/** A site in both languages: `API=https://desk.example.org PORT=8080 node front-end.mjs`. Node 20, nothing else. */
import { createServer } from 'node:http'
const { API = 'http://127.0.0.1:3000', PORT = '8080' } = process.env
const WORDS = {
  ar: { dir: 'rtl', other: 'en', all: 'المواد', help: 'من يساعدكم', fixes: 'تصحيحات', here: 'العربية' },
  en: { dir: 'ltr', other: 'ar', all: 'Stories', help: 'Get help', fixes: 'Corrections', here: 'English' },
}
const CALL = { phone: 'tel:', sms: 'sms:', whatsapp: 'https://wa.me/' }
const safe = (text) => String(text ?? '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
const part = (tag, html) => html && `<${tag}>${html}</${tag}>`
const list = (items, html) => part('ul', (items ?? []).map((item) => part('li', html(item))).join(''))
const link = (to, html) => `<a href="${safe(to)}">${html}</a>`
const reach = ({ type, e164, shortCode, email, url, displayIsolated }) => {
  const number = type === 'whatsapp' ? e164?.slice(1) : (e164 ?? shortCode)
  const to = CALL[type] && number ? CALL[type] + number : email ? `mailto:${email}` : url
  return link(to, safe(displayIsolated ?? email ?? url))
}
const fetched = (path) =>
  globalThis.fetch(`${API}/v1/${path}`).catch(() => globalThis.Response.json({}, { status: 503 }))
const read = (path) => fetched(path).then(async (got) => ({ status: got.status, ...(await got.json()) }))
const server = createServer(async ({ url }, res) => {
  const [, lang, slug] = url.split(/[/?]/)
  if (!Object.hasOwn(WORDS, lang)) return res.writeHead(302, { Location: '/ar' }).end()
  const { dir, other, all, help, fixes } = WORDS[lang]
  const got = await read(`${lang}/articles${slug ? `/${slug}` : '?limit=100'}`)
  const helplines = got.helplines ?? (await read(`${lang}/helplines?audience=child`)).items
  const there = encodeURIComponent(got.alternates?.[0]?.slug ?? '')
  const lines = list(helplines, ({ name, channels }) => `${safe(name)}: ${channels.map(reach).join(' ')}`)
  const fixed = list(got.corrections, ({ at, note }) => `${at.slice(0, 10)}: ${safe(note)}`)
  const stories = list(got.items, (it) => link(`/${lang}/${encodeURIComponent(it.slug)}`, safe(it.headline)))
  const words = [got.contentNote, got.notice, got.standfirst, got.byline].map((text) => part('p', safe(text)))
  const title = safe(got.headline ?? got.title ?? all)
  const nav = `${link(`/${lang}`, all)} ${link(`/${other}/${there}`, WORDS[other].here)}`
  const end = part('h2', fixed && fixes) + fixed + part('h2', lines && help) + lines
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${title}</title>`
  res.writeHead(got.status, { 'Content-Type': 'text/html; charset=utf-8' })
  res.end(`${html}${nav}${part('h1', title)}${words.join('')}${got.body?.html ?? ''}${stories}${end}`)
})
server.listen(Number(PORT), () => console.log(`http://localhost:${server.address().port}/ar`))
