import type { PublicationNode } from '../content'

/** A value that ended its line early would begin a statement that the desk never made. */
const oneLine = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, '')

/**
 * trust.txt: which site the desk controls, where its policies can be read, how it is reached. Only what the desk entered;
 * null where that is nothing.
 */
export function trustTxt(publication: PublicationNode | null): string | null {
  if (!publication) return null
  const { publicUrl, contactEmail, policies } = publication
  const disclosures = [policies.ethics, policies.corrections, policies.verification, policies.unnamedSources]
  const lines = [
    ...(publicUrl ? [`control=${oneLine(publicUrl)}`] : []),
    ...[...new Set(disclosures)].flatMap((address) => (address ? [`disclosure=${oneLine(address)}`] : [])),
    ...(contactEmail ? [`contact=mailto:${oneLine(contactEmail)}`] : []),
  ]
  return lines.length > 0 ? `${lines.join('\n')}\n` : null
}
