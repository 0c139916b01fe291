import { OtherLanguage as OtherLanguage_7ada27ad8c0b8ee4d905d021daf94fe0 } from '../../../../src/admin/OtherLanguage'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Nothing as Nothing_046e49210f49b13e53086c982783f34a } from '../../../../src/admin/publish/Nothing'
import { ArticleStatesCell as ArticleStatesCell_b26a4fb6b56e40aeb00e816d9e57dd0f } from '../../../../src/admin/cells/ArticleStatesCell'
import { PublishPanel as PublishPanel_fbe0a8fe1cad7f52c79bc92a1c22b211 } from '../../../../src/admin/publish/PublishPanel'
import { UsesPanel as UsesPanel_4cd6888c6e0730f0ec6c9d13cdcd97ff } from '../../../../src/admin/UsesPanel'
import { QuoteVerification as QuoteVerification_32b18bff7c4f90040429da8d38a1b145 } from '../../../../src/admin/quotes/QuoteVerification'
import { QuoteStateCell as QuoteStateCell_92a891f90634d4a0b062a5769206b586 } from '../../../../src/admin/quotes/QuoteStateCell'
import { NumbersCell as NumbersCell_e18958d640020498e362d0a943dd134c } from '../../../../src/admin/cells/NumbersCell'
import { WebhookPanel as WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf } from '../../../../src/admin/webhooks/WebhookPanel'
import { Lines as Lines_57b110fc796dffbba5af7f956601788e } from '../../../../src/admin/Lines'
import { TermLabel as TermLabel_85b1efbc7d93151d8d0d82e67a1eaf4f } from '../../../../src/admin/house-style/TermLabel'
import { NameLabel as NameLabel_cd23206eee50978e3bccc0cab71ddeba } from '../../../../src/admin/house-style/NameLabel'
import { RuleSelect as RuleSelect_8234567d3fb961ec1a0eadcbf71ce4f8 } from '../../../../src/admin/policy/RuleSelect'
import { RuleMultiSelect as RuleMultiSelect_2b5f9d9bb563115f4911645c6bc93e48 } from '../../../../src/admin/policy/RuleMultiSelect'
import { Icon as Icon_9361be91300a9ff3e063f604559234b1 } from '../../../../src/admin/graphics'
import { Logo as Logo_9361be91300a9ff3e063f604559234b1 } from '../../../../src/admin/graphics'
import { DeskToday as DeskToday_7fcaca5e4988686c9570f58868b7485f } from '../../../../src/admin/DeskToday'
import { UserLanguage as UserLanguage_1ee78a41d48a7322a07dcc7333261847 } from '../../../../src/admin/UserLanguage'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/OtherLanguage#OtherLanguage": OtherLanguage_7ada27ad8c0b8ee4d905d021daf94fe0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/publish/Nothing#Nothing": Nothing_046e49210f49b13e53086c982783f34a,
  "/src/admin/cells/ArticleStatesCell#ArticleStatesCell": ArticleStatesCell_b26a4fb6b56e40aeb00e816d9e57dd0f,
  "/src/admin/publish/PublishPanel#PublishPanel": PublishPanel_fbe0a8fe1cad7f52c79bc92a1c22b211,
  "/src/admin/UsesPanel#UsesPanel": UsesPanel_4cd6888c6e0730f0ec6c9d13cdcd97ff,
  "/src/admin/quotes/QuoteVerification#QuoteVerification": QuoteVerification_32b18bff7c4f90040429da8d38a1b145,
  "/src/admin/quotes/QuoteStateCell#QuoteStateCell": QuoteStateCell_92a891f90634d4a0b062a5769206b586,
  "/src/admin/cells/NumbersCell#NumbersCell": NumbersCell_e18958d640020498e362d0a943dd134c,
  "/src/admin/webhooks/WebhookPanel#WebhookPanel": WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf,
  "/src/admin/Lines#Lines": Lines_57b110fc796dffbba5af7f956601788e,
  "/src/admin/house-style/TermLabel#TermLabel": TermLabel_85b1efbc7d93151d8d0d82e67a1eaf4f,
  "/src/admin/house-style/NameLabel#NameLabel": NameLabel_cd23206eee50978e3bccc0cab71ddeba,
  "/src/admin/policy/RuleSelect#RuleSelect": RuleSelect_8234567d3fb961ec1a0eadcbf71ce4f8,
  "/src/admin/policy/RuleMultiSelect#RuleMultiSelect": RuleMultiSelect_2b5f9d9bb563115f4911645c6bc93e48,
  "/src/admin/graphics#Icon": Icon_9361be91300a9ff3e063f604559234b1,
  "/src/admin/graphics#Logo": Logo_9361be91300a9ff3e063f604559234b1,
  "/src/admin/DeskToday#DeskToday": DeskToday_7fcaca5e4988686c9570f58868b7485f,
  "/src/admin/UserLanguage#UserLanguage": UserLanguage_1ee78a41d48a7322a07dcc7333261847,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
