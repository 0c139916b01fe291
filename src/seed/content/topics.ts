import { ref, type Entry, type HelplineKind, type Text2, type TopicData } from './types'

interface Row {
  key: string
  name: Text2
  code?: string
  iptcLabel?: Text2
  parent?: string
  requiredHelplines?: HelplineKind[]
}

/**
 * `name` is the desk's own label: several of IPTC's Arabic labels make the harm smaller than it is, two topics share one
 * label, and the newer topics have none. IPTC's label is kept beside it, as IPTC has it.
 */
const rows: Row[] = [
  {
    key: 'child-sexual-abuse-and-exploitation',
    name: {
      ar: 'الاعتداء الجنسي على الأطفال واستغلالهم',
      en: 'Child sexual abuse and exploitation',
    },
    requiredHelplines: ['child', 'concernedAdult', 'adultSurvivor'],
  },
  { key: 'online-safety', name: { ar: 'السلامة على الإنترنت', en: 'Online safety' } },
  {
    key: 'crime',
    name: { ar: 'الجريمة', en: 'Crime' },
    code: 'medtop:20000082',
    iptcLabel: { ar: 'جريمة', en: 'crime' },
  },
  {
    key: 'sexual-offences',
    name: { ar: 'الجرائم الجنسية', en: 'Sexual offences' },
    code: 'medtop:20000085',
    iptcLabel: { ar: 'اعتداء جنسي', en: 'sex crime' },
    parent: 'crime',
  },
  {
    key: 'cyber-crime',
    name: { ar: 'الجرائم الإلكترونية', en: 'Cyber crime' },
    code: 'medtop:20000086',
    iptcLabel: { ar: 'جريمة معلوماتية', en: 'cyber crime' },
    parent: 'crime',
  },
  {
    key: 'fraud',
    name: { ar: 'الاحتيال', en: 'Fraud' },
    code: 'medtop:20000097',
    iptcLabel: { ar: 'احتيال', en: 'fraud' },
    parent: 'crime',
  },
  {
    key: 'organised-crime',
    name: { ar: 'الجريمة المنظمة', en: 'Organised crime' },
    code: 'medtop:20000101',
    iptcLabel: { ar: 'جريمة منظمة', en: 'organised crime' },
    parent: 'crime',
  },
  {
    key: 'law-enforcement',
    name: { ar: 'إنفاذ القانون', en: 'Law enforcement' },
    code: 'medtop:20000129',
    iptcLabel: { ar: 'تطبيق القانون', en: 'law enforcement' },
  },
  {
    key: 'abuse',
    name: { ar: 'الإساءة والعنف ضد الأشخاص', en: 'Abuse' },
    code: 'medtop:20000803',
    iptcLabel: { ar: 'سلوك غير لائق', en: 'abusive behaviour' },
  },
  {
    key: 'children',
    name: { ar: 'الأطفال', en: 'Children' },
    code: 'medtop:20000790',
    iptcLabel: { ar: 'اطفال', en: 'children' },
  },
  {
    key: 'teenagers',
    name: { ar: 'المراهقون والمراهقات', en: 'Teenagers' },
    code: 'medtop:20000798',
    iptcLabel: { ar: 'مراهقون', en: 'teenagers' },
  },
  {
    key: 'suicide',
    name: { ar: 'الانتحار وإيذاء النفس', en: 'Suicide and self-harm' },
    code: 'medtop:20000813',
    iptcLabel: { ar: 'انتحار', en: 'suicide' },
    requiredHelplines: ['suicideCrisis'],
  },
  {
    key: 'mental-health',
    name: { ar: 'الصحة النفسية', en: 'Mental health' },
    code: 'medtop:20000458',
    iptcLabel: { ar: 'اضطراب عقلي وسلوكي', en: 'mental health and disorders' },
  },
  {
    key: 'social-media',
    name: { ar: 'وسائل التواصل الاجتماعي', en: 'Social media' },
    code: 'medtop:20001182',
    iptcLabel: { ar: '', en: 'social media' },
  },
  {
    key: 'regulation',
    name: { ar: 'الهيئات التنظيمية', en: 'Regulators' },
    code: 'medtop:20001173',
    iptcLabel: { ar: '', en: 'regulatory authority' },
  },
  {
    key: 'social-services',
    name: { ar: 'الخدمات الاجتماعية', en: 'Social services' },
    code: 'medtop:20000820',
    iptcLabel: { ar: 'خدمات اجتماعية', en: 'social services' },
  },
]

export const topics: Entry<TopicData>[] = rows.map(({ key, parent, ...row }) => ({
  key,
  by: 'admin',
  data: { ...row, slug: key, ...(parent ? { parent: ref('topics', parent) } : {}) },
}))
