import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { bodyBlocks, bodyInlineBlocks } from './body-blocks'
import { bodyLinks } from './body-links'

/**
 * What an editor can write in a story, and no more: every node here has its place in the neutral body. The editor's limits
 * hold in the browser only; on the server `checkLexical` holds them.
 */
export const bodyEditor = lexicalEditor({
  admin: {
    placeholder: { ar: 'اكتب القصة هنا…', en: 'Write the story here…' },
  },
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    // Indenting makes one list the part of another; a paragraph has no such meaning.
    IndentFeature({ disabledNodes: ['paragraph', 'heading'], disableTabNode: true }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    bodyLinks(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: bodyBlocks, inlineBlocks: bodyInlineBlocks }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
