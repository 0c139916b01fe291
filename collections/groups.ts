/** The groups of the admin's navigation. */
export const GROUPS = {
  stories: { ar: 'القصص', en: 'Stories' },
  evidence: { ar: 'الإسناد والأدلة', en: 'Attribution and evidence' },
  safety: { ar: 'السلامة', en: 'Safety' },
  desk: { ar: 'المكتب', en: 'The desk' },
  settings: { ar: 'الإعدادات', en: 'Settings' },
}
