/** Words that many rows ask for in the same sentence before they count. */

/** The sentence speaks of a child. */
export const CHILD_EN = [
  ...[
    'child',
    'children',
    'girl',
    'boy',
    'minor',
    'underage',
    'pupil',
    'schoolgirl',
    'schoolboy',
    'schoolchild',
  ],
  ...[
    'schoolchildren',
    'teenager',
    'teenage',
    'teen',
    'toddler',
    'infant',
    'youngster',
    'adolescent',
    'classmate',
  ],
]

/** The sentence speaks of a sexual offence. */
export const ABUSE_EN = [
  ...[
    'abuse',
    'abused',
    'abuser',
    'rape',
    'raped',
    'rapist',
    'assault',
    'assaulted',
    'molested',
    'exploited',
  ],
  ...['exploitation', 'groomed', 'grooming', 'trafficked', 'trafficking', 'sexual', 'sexually', 'predator'],
]

/** The sentence speaks of a suspicion or a charge that no court has decided on. */
export const UNDECIDED_EN = [
  ...['accused', 'suspected', 'charged', 'arrested', 'questioned', 'detained', 'remanded', 'on bail'],
  ...[
    'awaiting trial',
    'under investigation',
    'not been convicted',
    'pleaded not guilty',
    'denies',
    'denied',
  ],
]

/** The sentence speaks of a child. */
export const CHILD_AR = [
  ...['طفل', 'طفلة', 'طفلين', 'طفلتين', 'أطفال', 'طفولة', 'فتاة', 'فتاتين', 'فتيات', 'فتى', 'فتيان', 'صبي'],
  ...['صبية', 'صبيان', 'قاصر', 'قاصرة', 'قاصرين', 'قاصرون', 'قاصرات', 'تلميذ', 'تلميذة', 'تلاميذ', 'تلميذات'],
  ...['مراهق', 'مراهقة', 'مراهقين', 'مراهقون', 'مراهقات', 'رضيع', 'رضيعة', 'صغيرات'],
]

/** The sentence speaks of a sexual offence. */
export const ABUSE_AR = [
  ...[
    'اغتصاب',
    'اغتصب',
    'اغتصبت',
    'مغتصب',
    'اعتداء',
    'اعتدى',
    'اعتدت',
    'معتدي',
    'معتد',
    'تحرش',
    'هتك',
    'انتهاك',
  ],
  ...['استغلال', 'استغل', 'جنسي', 'جنسية', 'جنسيا', 'الجنس'],
]

/** The sentence speaks of suicide. */
export const SUICIDE_AR = [
  ...['انتحار', 'انتحر', 'انتحرت', 'انتحروا', 'ينتحر', 'تنتحر', 'منتحر', 'منتحرة'],
  ...['أنهى حياته', 'أنهت حياتها', 'إنهاء حياته', 'إنهاء حياتها'],
]
