import type { MediaEntry } from './types'

const WIDTH = 1600
const HEIGHT = 900

/** Overlapping waves with a lit point: drawn by code, so that there is no person, place or text in it. */
function drawing(): string {
  const waves = ['#12343b', '#1d4e57', '#2f6f78', '#5a989c', '#9cc5c1'].map((colour, row) => {
    const top = 330 + row * 105
    const swing = 90 - row * 12
    return `<path fill="${colour}" d="M0 ${top} C 400 ${top - swing}, 700 ${top + swing}, 1000 ${top} S 1450 ${top - swing}, ${WIDTH} ${top} V ${HEIGHT} H 0 Z"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#0b2026"/>`,
    '<circle cx="1130" cy="250" r="170" fill="#f2b66d" opacity="0.25"/>',
    '<circle cx="1130" cy="250" r="90" fill="#f6cd97"/>',
    ...waves,
    '</svg>',
  ].join('')
}

export const media: MediaEntry[] = [
  {
    key: 'waves',
    by: 'reporter',
    data: {
      alt: {
        ar: 'رسم تجريدي لأمواج متدرجة بين الأخضر والأزرق، يعلوها قرص مضيء',
        en: 'Abstract drawing of layered blue-green waves under a pale lit disc',
      },
      caption: { ar: 'رسم تعبيري من إعداد المكتب.', en: 'Illustration by the desk.' },
      credit: 'مكتب الويب · Web Desk',
      copyright: 'Demo desk',
      showsChild: false,
    },
    picture: { filename: 'waves.png', width: WIDTH, height: HEIGHT, svg: drawing() },
  },
]
