import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'

/** Mail goes out only where the desk set `SMTP_URL`; otherwise it is kept in the log and nothing leaves the machine. */
export function email(): Config['email'] {
  const url = process.env.SMTP_URL
  return nodemailerAdapter({
    defaultFromAddress: 'amana@localhost',
    defaultFromName: 'Amana',
    skipVerify: true,
    transportOptions: url ? { url } : { jsonTransport: true },
  })
}
