import type { HouseStyleData } from './types'

/**
 * A start: the desk's editors own the list and grow it. `variants` are forms that readers search for and that the desk
 * does not write.
 */
export const houseStyle: HouseStyleData = {
  digits: 'european',
  quoteMarks: { ar: 'guillemets', en: 'curlyDouble' },
  terms: [
    {
      language: 'en',
      flag: 'child porn',
      variants: [{ text: 'child pornography' }],
      prefer: 'child sexual abuse material',
      type: 'avoid',
      reason: {
        ar: 'ما يُصوَّر اعتداء على طفل، لا مادة للترفيه.',
        en: 'What is shown is the abuse of a child.',
      },
      guideline: 'INTERPOL, IWF',
    },
    {
      language: 'en',
      flag: 'child prostitute',
      variants: [{ text: 'teen prostitute' }, { text: 'child sex worker' }],
      prefer: 'sexually exploited child',
      type: 'avoid',
      reason: {
        ar: 'الطفل لا يبيع نفسه: هناك من يستغله.',
        en: 'A child does not sell themselves: somebody exploits them.',
      },
      guideline: 'ECPAT-USA',
    },
    {
      language: 'en',
      flag: 'commit suicide',
      variants: [{ text: 'committed suicide' }, { text: 'commits suicide' }],
      prefer: 'died by suicide; took their own life',
      type: 'care',
      reason: { ar: 'صياغة تحمّل المتوفى ذنبًا.', en: 'The wording makes a crime of a death.' },
      guideline: 'Samaritans',
    },
    {
      language: 'en',
      flag: 'historic abuse',
      variants: [{ text: 'historical abuse' }],
      prefer: 'non-recent abuse',
      type: 'care',
      reason: { ar: 'أثر الإساءة لم يصبح تاريخًا.', en: 'For those who live with it, it is not history.' },
      guideline: 'NAPAC',
    },
    {
      language: 'en',
      flag: 'minor',
      variants: [{ text: 'minors' }, { text: 'underage' }],
      prefer: 'child, girl or boy, with the age',
      type: 'note',
      reason: { ar: 'لفظ قانوني يُبعد القارئ عن الطفل.', en: 'A legal word that hides the child.' },
      guideline: 'UNICEF',
    },
    {
      language: 'ar',
      flag: 'إباحية الأطفال',
      variants: [{ text: 'المواد الإباحية للأطفال' }, { text: 'صور إباحية لأطفال' }],
      prefer: 'مواد الاعتداء الجنسي على الأطفال',
      type: 'avoid',
      reason: {
        ar: 'ما يُصوَّر اعتداء على طفل، لا مادة للترفيه.',
        en: 'What is shown is the abuse of a child.',
      },
      // The title of a treaty stands as it is.
      exceptIn: [{ text: 'استغلال الأطفال في البغاء وفي المواد الإباحية' }],
      guideline: 'INTERPOL (ar)',
    },
    {
      language: 'ar',
      flag: 'بغاء الأطفال',
      variants: [{ text: 'دعارة الأطفال' }],
      prefer: 'الاستغلال الجنسي للأطفال',
      type: 'avoid',
      reason: {
        ar: 'الطفل لا يبيع نفسه: هناك من يستغله.',
        en: 'A child does not sell themselves: somebody exploits them.',
      },
      guideline: 'CRC/C/156',
    },
    {
      language: 'ar',
      flag: 'قاصر',
      variants: [{ text: 'قاصرات' }, { text: 'القاصرين' }, { text: 'القُصّر' }],
      prefer: 'طفل أو طفلة أو أطفال، مع ذكر العمر',
      type: 'note',
      reason: { ar: 'لفظ قانوني يُبعد القارئ عن الطفل.', en: 'A legal word that hides the child.' },
      guideline: 'CRC',
    },
    {
      language: 'ar',
      flag: 'استدراج القاصرين',
      prefer: 'استمالة الأطفال أو استدراجهم لأغراض جنسية',
      type: 'note',
      reason: {
        ar: 'العبارة لا تسمّي الطفل ولا غرض من يستدرجه.',
        en: 'The phrase names neither the child nor the purpose.',
      },
      guideline: 'CRC/C/156',
    },
    {
      language: 'ar',
      flag: 'أقدم على الانتحار',
      variants: [{ text: 'أقدمت على الانتحار' }, { text: 'ارتكب انتحارًا' }],
      prefer: 'توفي بالانتحار؛ أنهى حياته',
      type: 'care',
      reason: { ar: 'صياغة تحمّل المتوفى ذنبًا.', en: 'The wording makes a crime of a death.' },
      guideline: 'Samaritans',
    },
    {
      language: 'ar',
      flag: 'محاولة انتحار فاشلة',
      variants: [{ text: 'انتحار ناجح' }],
      prefer: 'محاولة انتحار؛ وفاة بالانتحار',
      type: 'care',
      reason: {
        ar: 'الوفاة ليست نجاحًا والنجاة ليست فشلًا.',
        en: 'Death is no success, and survival no failure.',
      },
      guideline: 'Embrace Lebanon',
    },
    {
      language: 'ar',
      flag: 'زواج القاصرات',
      variants: [{ text: 'الزواج المبكر' }],
      prefer: 'زواج الأطفال',
      type: 'care',
      reason: { ar: 'الطفل لا يوافق على زواج.', en: 'A child does not consent to marriage.' },
      guideline: 'NCCM',
    },
  ],
  names: [
    {
      kind: 'organisation',
      preferred: { ar: 'الوكالة الوطنية لمكافحة الجريمة', en: 'National Crime Agency' },
      variants: [
        { language: 'ar', text: 'وكالة الجريمة الوطنية' },
        { language: 'en', text: 'National Criminal Agency' },
      ],
      note: 'The form that most Arabic media use.',
    },
    {
      kind: 'organisation',
      preferred: { ar: 'هيئة تنظيم الاتصالات (أوفكوم)', en: 'Ofcom' },
      variants: [{ language: 'ar', text: 'هيئة أوفكوم' }],
      note: 'Give the full form at first mention.',
    },
    {
      kind: 'law',
      preferred: { ar: 'قانون السلامة على الإنترنت', en: 'Online Safety Act' },
      variants: [{ language: 'ar', text: 'قانون السلامة الرقمية' }],
      note: 'The literal form, so that readers find the law.',
    },
    {
      kind: 'organisation',
      preferred: { ar: 'صحيفة الغارديان', en: 'The Guardian' },
      variants: [
        { language: 'ar', text: 'جارديان' },
        { language: 'ar', text: 'الجارديان' },
      ],
      note: 'غ stands for g in this house.',
    },
    {
      kind: 'organisation',
      preferred: { ar: 'الجمعية الوطنية لمنع القسوة ضد الأطفال', en: 'NSPCC' },
      variants: [{ language: 'en', text: 'N.S.P.C.C.' }],
      note: 'The charity. The line for children is Childline.',
    },
    {
      kind: 'organisation',
      preferred: { ar: 'تشايلدلاين', en: 'Childline' },
      variants: [{ language: 'ar', text: 'تشايلد لاين' }],
      note: 'A service of the NSPCC, for children.',
    },
    {
      kind: 'organisation',
      preferred: { ar: 'الجمعية الوطنية للذين تعرضوا للإساءة في طفولتهم', en: 'NAPAC' },
      variants: [{ language: 'en', text: 'Napac' }],
      note: 'For adults who were abused in childhood.',
    },
    {
      kind: 'network',
      preferred: { ar: 'الشبكة الدولية لخطوط مساعدة الأطفال', en: 'Child Helpline International' },
      variants: [{ language: 'en', text: 'Child Helplines International' }],
      note: 'A network: it cannot be called.',
    },
    {
      kind: 'person',
      preferred: { ar: 'غرايم بيغار', en: 'Graeme Biggar' },
      variants: [
        { language: 'ar', text: 'جرايم بيجار' },
        { language: 'en', text: 'Graham Biggar' },
      ],
      note: '',
    },
    {
      kind: 'person',
      preferred: { ar: 'جيس فيليبس', en: 'Jess Phillips' },
      variants: [{ language: 'ar', text: 'جيس فيلبس' }],
      note: '',
    },
    {
      kind: 'network',
      preferred: { ar: 'شبكات «كوم» (Com)', en: 'Com networks' },
      variants: [{ language: 'en', text: 'Com gang' }],
      note: 'Plural, once, never in a headline: a loose label, not one organisation.',
    },
  ],
}
