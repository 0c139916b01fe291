import type { GlobalConfig } from 'payload'

import { nobody } from '../src/access/nobody'
import { safeguardingAndAdmins } from '../src/access/safeguarding-and-admins'
import { signedInStaff } from '../src/access/signed-in-staff'
import { republishPublication } from '../src/acts/republish-publication'
import { GROUPS } from '../collections/groups'
import { bilingual } from '../src/fields/bilingual'
import { webAddressField } from '../src/fields/web-address'

/** Who publishes, and where its policies can be read: what feeds, JSON-LD and trust.txt say. */
export const Publication: GlobalConfig = {
  slug: 'publication',
  label: { ar: 'هوية الناشر', en: 'Publication' },
  admin: { group: GROUPS.settings },
  access: { read: signedInStaff, readVersions: nobody, update: safeguardingAndAdmins },
  hooks: { afterChange: [republishPublication] },
  fields: [
    bilingual({ name: 'name', label: { ar: 'الاسم', en: 'Name' } }),
    bilingual({
      name: 'description',
      label: { ar: 'تعريف', en: 'Description' },
      long: true,
      maxLength: 1000,
    }),
    webAddressField(
      'publicUrl',
      { ar: 'الموقع العام', en: 'Public site' },
      {
        description: {
          ar: 'العنوان الذي يقرأ فيه الناس القصص.',
          en: 'The address at which people read the stories.',
        },
      },
    ),
    { type: 'email', name: 'contactEmail', label: { ar: 'بريد التواصل', en: 'Contact e-mail' } },
    {
      type: 'group',
      name: 'policies',
      label: { ar: 'السياسات المنشورة', en: 'Published policies' },
      fields: [
        webAddressField('corrections', { ar: 'التصحيحات', en: 'Corrections' }),
        webAddressField('ethics', { ar: 'الأخلاقيات', en: 'Ethics' }),
        webAddressField('verification', { ar: 'التحقق', en: 'Verification' }),
        webAddressField('unnamedSources', { ar: 'المصادر غير المسماة', en: 'Unnamed sources' }),
      ],
    },
  ],
}
