/** A text of the admin in both languages, in the shape that Payload's labels and descriptions take. */
export type Label = Record<'ar' | 'en', string>
