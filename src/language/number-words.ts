/** Number words of both languages, as `normalise` leaves them. */

const list = (names: string, first: number, step = 1): [string, number][] =>
  names
    .split(' ')
    .flatMap((group, index) => group.split('/').map((name): [string, number] => [name, first + index * step]))

export const ENGLISH_UNITS = new Map(
  list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen',
    0,
  ),
)
export const ENGLISH_TENS = new Map(list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10))
export const ENGLISH_SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
export const LETTERS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

export const ARABIC_UNITS = new Map(
  list(
    'واحد/واحده/احد/احدي اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي ثلاث/ثلاثه اربع/اربعه خمس/خمسه ست/سته سبع/سبعه ' +
      'ثمان/ثماني/ثمانيه تسع/تسعه عشر/عشره',
    1,
  ),
)
export const ARABIC_TENS = new Map(
  list(
    'عشرون/عشرين ثلاثون/ثلاثين اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
    20,
    10,
  ),
)
export const HUNDRED = new Set(['مءه', 'ماءه', 'ميه'])
export const ARABIC_HUNDREDS = new Map<string, number>([
  ...[...HUNDRED].map((name): [string, number] => [name, 100]),
  ...'مءتان مءتين ماءتان ماءتين مءتا مءتي ماءتا ماءتي'
    .split(' ')
    .map((name): [string, number] => [name, 200]),
  ...'ثلاث اربع خمس ست سبع ثمان ثماني تسع'
    .split(' ')
    .flatMap((name) =>
      [...HUNDRED].map((hundred): [string, number] => [
        `${name}${hundred}`,
        (ARABIC_UNITS.get(name) ?? 0) * 100,
      ]),
    ),
])
export const ARABIC_SCALES = new Map<string, number>([
  ...'الف الفا الاف'.split(' ').map((name): [string, number] => [name, 1e3]),
  ...'مليون مليونا ملايين'.split(' ').map((name): [string, number] => [name, 1e6]),
  ...'مليار مليارا مليارات بليون'.split(' ').map((name): [string, number] => [name, 1e9]),
])
export const ARABIC_PAIRS = new Map<string, number>([
  ...'الفان الفين الفا'.split(' ').map((name): [string, number] => [name, 2e3]),
  ...'مليونان مليونين مليوني'.split(' ').map((name): [string, number] => [name, 2e6]),
  ...'ملياران مليارين ملياري'.split(' ').map((name): [string, number] => [name, 2e9]),
])

export const VAGUE = new Map<string, string>([
  ['dozens', 'tens'],
  ['scores', 'tens'],
  ['tens', 'tens'],
  ['hundreds', 'hundreds'],
  ['thousands', 'thousands'],
  ['millions', 'millions'],
  ['billions', 'billions'],
  ['عشرات', 'tens'],
  ['مءات', 'hundreds'],
  ['الاف', 'thousands'],
  ['ملايين', 'millions'],
  ['مليارات', 'billions'],
])
