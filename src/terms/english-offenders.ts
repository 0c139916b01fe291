import { ABUSE_EN, CHILD_EN, UNDECIDED_EN } from './context'
import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

const OF_AGE = ['was', 'were', 'is', 'are', 'who', 'aged', 'from', 'and his', 'and her', 'cannot']

/** Rows en-34 to en-38: what children and offenders are called. */
export const ENGLISH_TERMS_OF_OFFENDERS: StarterTerm[] = [
  row('en', 34, 'note', 'draft', {
    flag: 'minors',
    variants: [
      ...pairs(['a minor', 'the minor'], OF_AGE),
      ...['unaccompanied minor', 'female minor', 'male minor'],
      ...pairs(['abuse of', 'rape of', 'assault of', 'exploitation of', 'sex with'], ['a minor']),
      'underage',
      ...[
        'juvenile offender',
        'juvenile suspect',
        'juvenile victim',
        'juvenile defendant',
        'juvenile detainee',
      ],
      ...pairs(
        ['juveniles'],
        ['arrested', 'detained', 'charged', 'accused', 'convicted', 'in custody', 'were'],
      ),
    ],
    exceptIn: [
      ...pairs(
        ['underage'],
        ['drinking', 'drinker', 'gambling', 'gambler', 'sale', 'smoking', 'driving', 'driver'],
      ),
      ...['played in the minors', 'majors and minors', 'minors league'],
    ],
    prefer: 'child, girl or boy, with the age',
    reason: {
      ar: 'لفظ قانوني يُبعد القارئ عن الطفل الذي يتحدث عنه الخبر.',
      en: 'A legal word that puts the child out of sight.',
    },
    guideline: 'UNICEF; Luxembourg Guidelines',
  }),
  row('en', 35, 'care', 'draft', {
    flag: 'child perpetrator',
    variants: [
      ...pairs(
        ['young', 'teenage', 'teen', 'juvenile', 'adolescent', 'underage'],
        ['abuser', 'perpetrator', 'sex offender'],
      ),
      ...['boy abuser', 'schoolboy abuser', 'sibling abuser', 'child-on-child abuser'],
    ],
    prefer: 'child who displayed harmful sexual behaviour',
    reason: {
      ar: 'الطفل الذي يؤذي طفلًا غيره كثيرًا ما تعرض هو نفسه للأذى. يوصف السلوك ولا يُختم الطفل به.',
      en: 'A child who harms another has often been harmed. Describe the behaviour; do not brand the child.',
    },
    guideline: 'Desk practice',
  }),
  row('en', 36, 'avoid', 'draft', {
    flag: 'abuser',
    variants: ['perpetrator'],
    onlyWith: UNDECIDED_EN,
    exceptIn: [
      ...pairs(
        ['alleged', 'suspected', 'accused', 'convicted', 'alleged child', 'suspected child'],
        ['abuser'],
      ),
      ...pairs(['alleged', 'suspected', 'accused', 'convicted'], ['perpetrator']),
    ],
    prefer: 'suspect; accused; alleged',
    reason: {
      ar: 'لم تقل المحكمة كلمتها بعد. الوصف يحكم قبلها، وقد يُفسد المحاكمة.',
      en: 'No court has decided. The word passes judgment first and may wreck a trial.',
    },
    guideline: 'Contempt of court',
  }),
  row('en', 37, 'avoid', 'live', {
    flag: 'AI child porn',
    variants: [
      ...pairs(['AI', 'AI-generated', 'AI-made', 'deepfake'], ['child porn', 'child pornography']),
      ...pairs(['deepfake', 'deepfaked'], ['porn', 'pornography']),
      ...['AI-generated porn', 'AI porn', 'AI-generated pornography'],
    ],
    onlyWith: CHILD_EN,
    prefer: 'AI-generated child sexual abuse material',
    reason: {
      ar: 'صنعها برنامج، وتظل مادة اعتداء على طفل: اللفظ يجعلها تسلية.',
      en: 'A program made it, and it is still child sexual abuse material: the word turns it into entertainment.',
    },
    guideline: 'Internet Watch Foundation; Child Safety in Europe',
    source: SOURCES.childSafetyInEurope,
  }),
  row('en', 38, 'note', 'live', {
    flag: 'Com gang',
    variants: ['the Com', 'Com organisation', 'Com organization', 'Com group'],
    onlyWith: [
      ...[
        'network',
        'gang',
        'online',
        'nca',
        'national crime agency',
        'group',
        'organisation',
        'organization',
      ],
      ...['teenager', 'teenage', 'hacker', 'police', 'offender', 'member', ...ABUSE_EN],
    ],
    exceptIn: ['the Com networks', 'the com domain', 'the com address', 'the com boom'],
    prefer: '“Com networks”, plural, “so-called” at first mention',
    reason: {
      ar: 'ليس تنظيمًا واحدًا، بل وصف فضفاض لمجتمعات كثيرة.',
      en: 'It is no single organisation but a loose label for many communities.',
    },
    guideline: 'National Crime Agency',
  }),
]
