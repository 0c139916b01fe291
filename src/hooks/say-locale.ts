import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Hook: a request that names no language is about the default one. With fallback switched off Payload leaves it open, and
 * then trips over it where a localized field is searched.
 */
export const sayLocale: CollectionBeforeOperationHook = ({ args, req }) => {
  const { localization } = req.payload.config
  if (!req.locale && localization) req.locale = localization.defaultLocale as 'ar' | 'en'
  return args
}
