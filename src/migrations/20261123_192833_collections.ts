import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum_articles_sensitivity" AS ENUM('childSexualAbuse', 'childAbuse', 'selfHarm', 'suicide', 'violence', 'extremism');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_articles_translation_from" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum__articles_v_version_sensitivity" AS ENUM('childSexualAbuse', 'childAbuse', 'selfHarm', 'suicide', 'violence', 'extremism');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum__articles_v_version_translation_from" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum_quotes_renditions_locale" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum_quotes_renditions_translator_kind" AS ENUM('none', 'person', 'organisation', 'machine');
  CREATE TYPE "public"."enum_quotes_renditions_basis" AS ENUM('original', 'pickup');
  CREATE TYPE "public"."enum_quotes_form" AS ENUM('direct', 'partial', 'paraphrase', 'document', 'figure');
  CREATE TYPE "public"."enum_quotes_original_status" AS ENUM('located', 'notLocated');
  CREATE TYPE "public"."enum_quotes_speaker_kind" AS ENUM('person', 'organisation');
  CREATE TYPE "public"."enum_quotes_primary_locator_kind" AS ENUM('page', 'paragraph', 'timestamp', 'selector');
  CREATE TYPE "public"."enum_quotes_state" AS ENUM('unverified', 'secondary_only', 'primary_located', 'verified_verbatim', 'verified_paraphrase', 'original_not_located', 'disputed', 'retracted');
  CREATE TYPE "public"."enum_documents_kind" AS ENUM('report', 'pressRelease', 'article', 'speech', 'interview', 'recording', 'socialPost', 'courtRecord', 'dataset', 'webPage', 'statement');
  CREATE TYPE "public"."enum_documents_reliability" AS ENUM('primary', 'secondary', 'tertiary');
  CREATE TYPE "public"."enum_documents_located" AS ENUM('located', 'notLocated');
  CREATE TYPE "public"."enum_sources_kind" AS ENUM('lawEnforcement', 'regulator', 'government', 'court', 'newsOrganisation', 'charity', 'research', 'company', 'intergovernmental', 'network', 'other');
  CREATE TYPE "public"."enum_sources_country" AS ENUM('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_people_kind" AS ENUM('publicOfficial', 'expert', 'private', 'child', 'survivor', 'accused', 'pseudonym');
  CREATE TYPE "public"."enum_people_protection_level" AS ENUM('none', 'onRequest', 'legalLifelong', 'courtOrder');
  CREATE TYPE "public"."enum_captures_method" AS ENUM('browser', 'warc', 'pdf', 'screenshot', 'manualTranscript', 'text');
  CREATE TYPE "public"."enum_verifications_outcome" AS ENUM('unverified', 'secondary_only', 'primary_located', 'verified_verbatim', 'verified_paraphrase', 'original_not_located');
  CREATE TYPE "public"."enum_verifications_method" AS ENUM('readPrimary', 'watchedRecording', 'contactedSpeaker', 'twoIndependent', 'archiveCompare', 'none');
  CREATE TYPE "public"."enum_disputes_event" AS ENUM('raised', 'upheld', 'rejected', 'retracted');
  CREATE TYPE "public"."enum_helplines_countries" AS ENUM('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_helplines_channels_hours_days" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_helplines_channels_type" AS ENUM('phone', 'sms', 'whatsapp', 'chat', 'email', 'web');
  CREATE TYPE "public"."enum_helplines_channels_cost" AS ENUM('free', 'standard', 'unknown');
  CREATE TYPE "public"."enum_helplines_kind" AS ENUM('child', 'concernedAdult', 'adultSurvivor', 'suicideCrisis', 'reportContent', 'emergency', 'directory');
  CREATE TYPE "public"."enum_helplines_verification_result" AS ENUM('confirmed', 'conflicting', 'notConfirmed');
  CREATE TYPE "public"."enum_helplines_status" AS ENUM('active', 'suspended', 'retired');
  CREATE TYPE "public"."enum_topics_required_helplines" AS ENUM('child', 'concernedAdult', 'adultSurvivor', 'suicideCrisis', 'reportContent', 'emergency', 'directory');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('reporter', 'editor', 'checker', 'safeguarding', 'admin');
  CREATE TYPE "public"."enum_users_language" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum_house_style_terms_language" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum_house_style_terms_type" AS ENUM('avoid', 'care', 'note');
  CREATE TYPE "public"."enum_house_style_names_variants_language" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum_house_style_names_kind" AS ENUM('person', 'organisation', 'law', 'place', 'network', 'other');
  CREATE TYPE "public"."enum_house_style_digits" AS ENUM('european', 'arabicIndic', 'either');
  CREATE TYPE "public"."enum_house_style_quote_marks_ar" AS ENUM('guillemets', 'curly');
  CREATE TYPE "public"."enum_house_style_quote_marks_en" AS ENUM('curlyDouble', 'curlySingle', 'straight');
  CREATE TYPE "public"."enum__house_style_v_version_terms_language" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum__house_style_v_version_terms_type" AS ENUM('avoid', 'care', 'note');
  CREATE TYPE "public"."enum__house_style_v_version_names_variants_language" AS ENUM('ar', 'en');
  CREATE TYPE "public"."enum__house_style_v_version_names_kind" AS ENUM('person', 'organisation', 'law', 'place', 'network', 'other');
  CREATE TYPE "public"."enum__house_style_v_version_digits" AS ENUM('european', 'arabicIndic', 'either');
  CREATE TYPE "public"."enum__house_style_v_version_quote_marks_ar" AS ENUM('guillemets', 'curly');
  CREATE TYPE "public"."enum__house_style_v_version_quote_marks_en" AS ENUM('curlyDouble', 'curlySingle', 'straight');
  CREATE TYPE "public"."enum_desk_policy_levels_level" AS ENUM('block', 'warn', 'note');
  CREATE TYPE "public"."enum_desk_policy_required_helplines_kinds" AS ENUM('child', 'concernedAdult', 'adultSurvivor', 'suicideCrisis', 'reportContent', 'emergency', 'directory');
  CREATE TYPE "public"."enum__desk_policy_v_version_levels_level" AS ENUM('block', 'warn', 'note');
  CREATE TYPE "public"."enum__desk_policy_v_version_required_helplines_kinds" AS ENUM('child', 'concernedAdult', 'adultSurvivor', 'suicideCrisis', 'reportContent', 'emergency', 'directory');
  CREATE TABLE "articles_sensitivity" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_articles_sensitivity",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"hide_adverts" boolean DEFAULT false,
  	"internal_notes" varchar,
  	"desk_id" uuid,
  	"lead_media_id" uuid,
  	"dateline_place_ar" varchar,
  	"dateline_place_en" varchar,
  	"dateline_date" timestamp(3) with time zone,
  	"embargo_until" timestamp(3) with time zone,
  	"embargo_zone" varchar,
  	"edited_ar" timestamp(3) with time zone,
  	"edited_en" timestamp(3) with time zone,
  	"edited_shared" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_locales" (
  	"headline" varchar,
  	"standfirst" varchar,
  	"body" jsonb,
  	"content_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"social_title" varchar,
  	"social_description" varchar,
  	"translation_from" "enum_articles_translation_from",
  	"translation_translator" varchar,
  	"slug" varchar,
  	"byline" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid,
  	"documents_id" uuid,
  	"helplines_id" uuid,
  	"users_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_sensitivity" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__articles_v_version_sensitivity",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_hide_adverts" boolean DEFAULT false,
  	"version_internal_notes" varchar,
  	"version_desk_id" uuid,
  	"version_lead_media_id" uuid,
  	"version_dateline_place_ar" varchar,
  	"version_dateline_place_en" varchar,
  	"version_dateline_date" timestamp(3) with time zone,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_embargo_zone" varchar,
  	"version_edited_ar" timestamp(3) with time zone,
  	"version_edited_en" timestamp(3) with time zone,
  	"version_edited_shared" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_last_edited_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_headline" varchar,
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_content_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_social_title" varchar,
  	"version_social_description" varchar,
  	"version_translation_from" "enum__articles_v_version_translation_from",
  	"version_translation_translator" varchar,
  	"version_slug" varchar,
  	"version_byline" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid,
  	"documents_id" uuid,
  	"helplines_id" uuid,
  	"users_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"alt_ar" varchar,
  	"alt_en" varchar,
  	"caption_ar" varchar,
  	"caption_en" varchar,
  	"credit" varchar,
  	"copyright" varchar,
  	"shows_child" boolean DEFAULT false,
  	"consent_by" varchar,
  	"consent_relationship" varchar,
  	"consent_date" timestamp(3) with time zone,
  	"consent_expires" timestamp(3) with time zone,
  	"consent_scope" varchar,
  	"consent_revoked" boolean DEFAULT false,
  	"welfare_note" varchar,
  	"prefix" varchar DEFAULT 'media',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "quotes_renditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"locale" "enum_quotes_renditions_locale" NOT NULL,
  	"translator_kind" "enum_quotes_renditions_translator_kind" DEFAULT 'none',
  	"translator" varchar,
  	"text" varchar NOT NULL,
  	"basis" "enum_quotes_renditions_basis",
  	"basis_document_id" uuid,
  	"official" boolean DEFAULT false,
  	"approved" boolean DEFAULT false,
  	"written_by_id" uuid,
  	"approved_by_id" uuid,
  	"approved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "quotes_reported_by" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"document_id" uuid NOT NULL,
  	"language" varchar,
  	"wording" varchar
  );
  
  CREATE TABLE "quotes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"form" "enum_quotes_form" NOT NULL,
  	"original_status" "enum_quotes_original_status" DEFAULT 'notLocated' NOT NULL,
  	"original_text" varchar,
  	"original_language" varchar,
  	"figure_value" varchar,
  	"figure_unit" varchar,
  	"figure_period" varchar,
  	"context" varchar,
  	"note" varchar,
  	"speaker_kind" "enum_quotes_speaker_kind" DEFAULT 'person',
  	"person_id" uuid,
  	"organisation_id" uuid,
  	"said_on" varchar,
  	"addressed_to" varchar,
  	"occasion_ar" varchar,
  	"occasion_en" varchar,
  	"primary_document_id" uuid,
  	"primary_locator_kind" "enum_quotes_primary_locator_kind",
  	"primary_locator" varchar,
  	"primary_prefix" varchar,
  	"primary_exact" varchar,
  	"primary_suffix" varchar,
  	"state" "enum_quotes_state" DEFAULT 'unverified',
  	"fingerprint" varchar,
  	"created_by_id" uuid,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"title" varchar,
  	"title_language" varchar,
  	"gloss_ar" varchar,
  	"gloss_en" varchar,
  	"kind" "enum_documents_kind" NOT NULL,
  	"publisher_id" uuid NOT NULL,
  	"published_on" varchar,
  	"url" varchar,
  	"canonical_id" varchar,
  	"edition" varchar,
  	"period" varchar,
  	"notes" varchar,
  	"reliability" "enum_documents_reliability" DEFAULT 'primary',
  	"located" "enum_documents_located" DEFAULT 'located' NOT NULL,
  	"search_note_ar" varchar,
  	"search_note_en" varchar,
  	"public" boolean DEFAULT true,
  	"non_public_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "sources" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"name_ar" varchar,
  	"name_en" varchar,
  	"kind" "enum_sources_kind" NOT NULL,
  	"country" "enum_sources_country",
  	"url" varchar,
  	"description_ar" varchar,
  	"description_en" varchar,
  	"slug" varchar NOT NULL,
  	"public" boolean DEFAULT true,
  	"non_public_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "people_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "people_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title_ar" varchar,
  	"title_en" varchar,
  	"organisation_id" uuid,
  	"from" varchar,
  	"to" varchar,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"name_ar" varchar,
  	"name_en" varchar,
  	"kind" "enum_people_kind" NOT NULL,
  	"birth_year" numeric,
  	"protection_level" "enum_people_protection_level" DEFAULT 'none' NOT NULL,
  	"protection_until" timestamp(3) with time zone,
  	"protection_reason" varchar,
  	"protection_pseudonym_ar" varchar,
  	"protection_pseudonym_en" varchar,
  	"legal_name" varchar,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "captures_archive_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"service" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "captures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"document_id" uuid NOT NULL,
  	"text" varchar,
  	"method" "enum_captures_method" NOT NULL,
  	"captured_at" timestamp(3) with time zone,
  	"final_url" varchar,
  	"http_status" numeric,
  	"sha256" varchar,
  	"bytes" numeric,
  	"captured_by_id" uuid,
  	"prefix" varchar DEFAULT 'captures',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "verifications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"quote_id" uuid NOT NULL,
  	"outcome" "enum_verifications_outcome" NOT NULL,
  	"method" "enum_verifications_method" NOT NULL,
  	"note" varchar,
  	"fingerprint" varchar,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "verifications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"captures_id" uuid
  );
  
  CREATE TABLE "disputes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"quote_id" uuid NOT NULL,
  	"event" "enum_disputes_event" NOT NULL,
  	"grounds" varchar,
  	"raised_by" varchar,
  	"dispute_id" uuid,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "helplines_countries" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_helplines_countries",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "helplines_channels_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_helplines_channels_hours_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "helplines_channels_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "helplines_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_helplines_channels_type" NOT NULL,
  	"cost" "enum_helplines_channels_cost" DEFAULT 'unknown',
  	"e164" varchar,
  	"short_code" varchar,
  	"display" varchar,
  	"url" varchar,
  	"email" varchar,
  	"always_open" boolean DEFAULT false,
  	"hours_known" boolean DEFAULT false,
  	"reachable_from_abroad" boolean DEFAULT false,
  	"timezone" varchar,
  	"note_ar" varchar,
  	"note_en" varchar
  );
  
  CREATE TABLE "helplines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"name_ar" varchar,
  	"name_en" varchar,
  	"organisation_ar" varchar,
  	"organisation_en" varchar,
  	"kind" "enum_helplines_kind" NOT NULL,
  	"audience_min_age" numeric,
  	"audience_max_age" numeric,
  	"audience_who_ar" varchar,
  	"audience_who_en" varchar,
  	"subdivision" varchar,
  	"interpreters" boolean DEFAULT false,
  	"is_reporting_line" boolean DEFAULT false,
  	"note_ar" varchar,
  	"note_en" varchar,
  	"verification_source_url" varchar,
  	"verification_checked_by" varchar,
  	"verification_checked_at" timestamp(3) with time zone,
  	"verification_next_check_due" timestamp(3) with time zone,
  	"verification_result" "enum_helplines_verification_result",
  	"verification_note_ar" varchar,
  	"verification_note_en" varchar,
  	"status" "enum_helplines_status" DEFAULT 'active' NOT NULL,
  	"replaced_by_id" uuid,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "helplines_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "desks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"name_ar" varchar,
  	"name_en" varchar,
  	"email" varchar,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_required_helplines" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_topics_required_helplines",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"name_ar" varchar,
  	"name_en" varchar,
  	"parent_id" uuid,
  	"code" varchar,
  	"iptc_label_ar" varchar,
  	"iptc_label_en" varchar,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"byline_ar" varchar,
  	"byline_en" varchar,
  	"language" "enum_users_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"media_id" uuid,
  	"quotes_id" uuid,
  	"documents_id" uuid,
  	"sources_id" uuid,
  	"people_id" uuid,
  	"captures_id" uuid,
  	"verifications_id" uuid,
  	"disputes_id" uuid,
  	"helplines_id" uuid,
  	"desks_id" uuid,
  	"topics_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "house_style_terms_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "house_style_terms_except_in" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "house_style_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_house_style_terms_language" NOT NULL,
  	"flag" varchar NOT NULL,
  	"type" "enum_house_style_terms_type" NOT NULL,
  	"prefer" varchar,
  	"reason_ar" varchar,
  	"reason_en" varchar,
  	"allow_in_quotes" boolean DEFAULT true,
  	"active" boolean DEFAULT true,
  	"guideline" varchar,
  	"source" varchar
  );
  
  CREATE TABLE "house_style_names_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_house_style_names_variants_language" NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "house_style_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_house_style_names_kind" NOT NULL,
  	"preferred_ar" varchar,
  	"preferred_en" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "house_style" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"digits" "enum_house_style_digits" DEFAULT 'european',
  	"quote_marks_ar" "enum_house_style_quote_marks_ar" DEFAULT 'guillemets',
  	"quote_marks_en" "enum_house_style_quote_marks_en" DEFAULT 'curlyDouble',
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_house_style_v_version_terms_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_house_style_v_version_terms_except_in" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_house_style_v_version_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__house_style_v_version_terms_language" NOT NULL,
  	"flag" varchar NOT NULL,
  	"type" "enum__house_style_v_version_terms_type" NOT NULL,
  	"prefer" varchar,
  	"reason_ar" varchar,
  	"reason_en" varchar,
  	"allow_in_quotes" boolean DEFAULT true,
  	"active" boolean DEFAULT true,
  	"guideline" varchar,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_house_style_v_version_names_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__house_style_v_version_names_variants_language" NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_house_style_v_version_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__house_style_v_version_names_kind" NOT NULL,
  	"preferred_ar" varchar,
  	"preferred_en" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_house_style_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_digits" "enum__house_style_v_version_digits" DEFAULT 'european',
  	"version_quote_marks_ar" "enum__house_style_v_version_quote_marks_ar" DEFAULT 'guillemets',
  	"version_quote_marks_en" "enum__house_style_v_version_quote_marks_en" DEFAULT 'curlyDouble',
  	"version_last_edited_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk_policy_levels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" varchar NOT NULL,
  	"level" "enum_desk_policy_levels_level" NOT NULL
  );
  
  CREATE TABLE "desk_policy_required_helplines_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_desk_policy_required_helplines_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "desk_policy_required_helplines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "desk_policy" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"four_eyes" boolean DEFAULT true,
  	"helpline_warn_days" numeric DEFAULT 90 NOT NULL,
  	"helpline_block_days" numeric DEFAULT 180 NOT NULL,
  	"last_edited_by_id" uuid,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "desk_policy_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_desk_policy_v_version_levels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"rule" varchar NOT NULL,
  	"level" "enum__desk_policy_v_version_levels_level" NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_desk_policy_v_version_required_helplines_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__desk_policy_v_version_required_helplines_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_desk_policy_v_version_required_helplines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_desk_policy_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_four_eyes" boolean DEFAULT true,
  	"version_helpline_warn_days" numeric DEFAULT 90 NOT NULL,
  	"version_helpline_block_days" numeric DEFAULT 180 NOT NULL,
  	"version_last_edited_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_desk_policy_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "publication" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name_ar" varchar,
  	"name_en" varchar,
  	"description_ar" varchar,
  	"description_en" varchar,
  	"public_url" varchar,
  	"contact_email" varchar,
  	"policies_corrections" varchar,
  	"policies_ethics" varchar,
  	"policies_verification" varchar,
  	"policies_unnamed_sources" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles_sensitivity" ADD CONSTRAINT "articles_sensitivity_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_lead_media_id_media_id_fk" FOREIGN KEY ("lead_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_sensitivity" ADD CONSTRAINT "_articles_v_version_sensitivity_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_desk_id_desks_id_fk" FOREIGN KEY ("version_desk_id") REFERENCES "public"."desks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_lead_media_id_media_id_fk" FOREIGN KEY ("version_lead_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quotes_renditions" ADD CONSTRAINT "quotes_renditions_basis_document_id_documents_id_fk" FOREIGN KEY ("basis_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes_renditions" ADD CONSTRAINT "quotes_renditions_written_by_id_users_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes_renditions" ADD CONSTRAINT "quotes_renditions_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes_renditions" ADD CONSTRAINT "quotes_renditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quotes_reported_by" ADD CONSTRAINT "quotes_reported_by_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes_reported_by" ADD CONSTRAINT "quotes_reported_by_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_organisation_id_sources_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_primary_document_id_documents_id_fk" FOREIGN KEY ("primary_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_publisher_id_sources_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources_aliases" ADD CONSTRAINT "sources_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_aliases" ADD CONSTRAINT "people_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_organisation_id_sources_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_evidence_id_documents_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "captures_archive_urls" ADD CONSTRAINT "captures_archive_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."captures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "captures" ADD CONSTRAINT "captures_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "captures" ADD CONSTRAINT "captures_captured_by_id_users_id_fk" FOREIGN KEY ("captured_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verifications" ADD CONSTRAINT "verifications_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verifications" ADD CONSTRAINT "verifications_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verifications_rels" ADD CONSTRAINT "verifications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "verifications_rels" ADD CONSTRAINT "verifications_rels_captures_fk" FOREIGN KEY ("captures_id") REFERENCES "public"."captures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."disputes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines_countries" ADD CONSTRAINT "helplines_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_channels_hours_days" ADD CONSTRAINT "helplines_channels_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines_channels_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_channels_hours" ADD CONSTRAINT "helplines_channels_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_channels" ADD CONSTRAINT "helplines_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_replaced_by_id_helplines_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."helplines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines_texts" ADD CONSTRAINT "helplines_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_required_helplines" ADD CONSTRAINT "topics_required_helplines_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quotes_fk" FOREIGN KEY ("quotes_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_captures_fk" FOREIGN KEY ("captures_id") REFERENCES "public"."captures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_verifications_fk" FOREIGN KEY ("verifications_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_disputes_fk" FOREIGN KEY ("disputes_id") REFERENCES "public"."disputes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_desks_fk" FOREIGN KEY ("desks_id") REFERENCES "public"."desks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_style_terms_variants" ADD CONSTRAINT "house_style_terms_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."house_style_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_style_terms_except_in" ADD CONSTRAINT "house_style_terms_except_in_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."house_style_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_style_terms" ADD CONSTRAINT "house_style_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."house_style"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_style_names_variants" ADD CONSTRAINT "house_style_names_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."house_style_names"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_style_names" ADD CONSTRAINT "house_style_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."house_style"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_style" ADD CONSTRAINT "house_style_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_house_style_v_version_terms_variants" ADD CONSTRAINT "_house_style_v_version_terms_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_house_style_v_version_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_house_style_v_version_terms_except_in" ADD CONSTRAINT "_house_style_v_version_terms_except_in_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_house_style_v_version_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_house_style_v_version_terms" ADD CONSTRAINT "_house_style_v_version_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_house_style_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_house_style_v_version_names_variants" ADD CONSTRAINT "_house_style_v_version_names_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_house_style_v_version_names"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_house_style_v_version_names" ADD CONSTRAINT "_house_style_v_version_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_house_style_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_house_style_v" ADD CONSTRAINT "_house_style_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk_policy_levels" ADD CONSTRAINT "desk_policy_levels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."desk_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_policy_required_helplines_kinds" ADD CONSTRAINT "desk_policy_required_helplines_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_policy_required_helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_policy_required_helplines" ADD CONSTRAINT "desk_policy_required_helplines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."desk_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_policy" ADD CONSTRAINT "desk_policy_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "desk_policy_rels" ADD CONSTRAINT "desk_policy_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_policy_rels" ADD CONSTRAINT "desk_policy_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_policy_v_version_levels" ADD CONSTRAINT "_desk_policy_v_version_levels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_desk_policy_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_policy_v_version_required_helplines_kinds" ADD CONSTRAINT "_desk_policy_v_version_required_helplines_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_desk_policy_v_version_required_helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_policy_v_version_required_helplines" ADD CONSTRAINT "_desk_policy_v_version_required_helplines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_desk_policy_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_policy_v" ADD CONSTRAINT "_desk_policy_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_desk_policy_v_rels" ADD CONSTRAINT "_desk_policy_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_desk_policy_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_policy_v_rels" ADD CONSTRAINT "_desk_policy_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_sensitivity_order_idx" ON "articles_sensitivity" USING btree ("order");
  CREATE INDEX "articles_sensitivity_parent_idx" ON "articles_sensitivity" USING btree ("parent_id");
  CREATE INDEX "articles_desk_idx" ON "articles" USING btree ("desk_id");
  CREATE INDEX "articles_lead_media_idx" ON "articles" USING btree ("lead_media_id");
  CREATE INDEX "articles_embargo_embargo_until_idx" ON "articles" USING btree ("embargo_until");
  CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by_id");
  CREATE INDEX "articles_last_edited_by_idx" ON "articles" USING btree ("last_edited_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_slug_idx" ON "articles_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_sources_id_idx" ON "articles_rels" USING btree ("sources_id");
  CREATE INDEX "articles_rels_documents_id_idx" ON "articles_rels" USING btree ("documents_id");
  CREATE INDEX "articles_rels_helplines_id_idx" ON "articles_rels" USING btree ("helplines_id");
  CREATE INDEX "articles_rels_users_id_idx" ON "articles_rels" USING btree ("users_id");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_version_sensitivity_order_idx" ON "_articles_v_version_sensitivity" USING btree ("order");
  CREATE INDEX "_articles_v_version_sensitivity_parent_idx" ON "_articles_v_version_sensitivity" USING btree ("parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_desk_idx" ON "_articles_v" USING btree ("version_desk_id");
  CREATE INDEX "_articles_v_version_version_lead_media_idx" ON "_articles_v" USING btree ("version_lead_media_id");
  CREATE INDEX "_articles_v_version_embargo_version_embargo_until_idx" ON "_articles_v" USING btree ("version_embargo_until");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_last_edited_by_idx" ON "_articles_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_sources_id_idx" ON "_articles_v_rels" USING btree ("sources_id");
  CREATE INDEX "_articles_v_rels_documents_id_idx" ON "_articles_v_rels" USING btree ("documents_id");
  CREATE INDEX "_articles_v_rels_helplines_id_idx" ON "_articles_v_rels" USING btree ("helplines_id");
  CREATE INDEX "_articles_v_rels_users_id_idx" ON "_articles_v_rels" USING btree ("users_id");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "media_title_idx" ON "media" USING btree ("title");
  CREATE INDEX "media_shows_child_idx" ON "media" USING btree ("shows_child");
  CREATE INDEX "media_consent_consent_expires_idx" ON "media" USING btree ("consent_expires");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "quotes_renditions_order_idx" ON "quotes_renditions" USING btree ("_order");
  CREATE INDEX "quotes_renditions_parent_id_idx" ON "quotes_renditions" USING btree ("_parent_id");
  CREATE INDEX "quotes_renditions_basis_document_idx" ON "quotes_renditions" USING btree ("basis_document_id");
  CREATE INDEX "quotes_renditions_written_by_idx" ON "quotes_renditions" USING btree ("written_by_id");
  CREATE INDEX "quotes_renditions_approved_by_idx" ON "quotes_renditions" USING btree ("approved_by_id");
  CREATE INDEX "quotes_reported_by_order_idx" ON "quotes_reported_by" USING btree ("_order");
  CREATE INDEX "quotes_reported_by_parent_id_idx" ON "quotes_reported_by" USING btree ("_parent_id");
  CREATE INDEX "quotes_reported_by_document_idx" ON "quotes_reported_by" USING btree ("document_id");
  CREATE INDEX "quotes_label_idx" ON "quotes" USING btree ("label");
  CREATE INDEX "quotes_form_idx" ON "quotes" USING btree ("form");
  CREATE INDEX "quotes_person_idx" ON "quotes" USING btree ("person_id");
  CREATE INDEX "quotes_organisation_idx" ON "quotes" USING btree ("organisation_id");
  CREATE INDEX "quotes_primary_primary_document_idx" ON "quotes" USING btree ("primary_document_id");
  CREATE INDEX "quotes_state_idx" ON "quotes" USING btree ("state");
  CREATE INDEX "quotes_fingerprint_idx" ON "quotes" USING btree ("fingerprint");
  CREATE INDEX "quotes_created_by_idx" ON "quotes" USING btree ("created_by_id");
  CREATE INDEX "quotes_last_edited_by_idx" ON "quotes" USING btree ("last_edited_by_id");
  CREATE INDEX "quotes_updated_at_idx" ON "quotes" USING btree ("updated_at");
  CREATE INDEX "quotes_created_at_idx" ON "quotes" USING btree ("created_at");
  CREATE INDEX "documents_label_idx" ON "documents" USING btree ("label");
  CREATE INDEX "documents_publisher_idx" ON "documents" USING btree ("publisher_id");
  CREATE INDEX "documents_located_idx" ON "documents" USING btree ("located");
  CREATE INDEX "documents_public_idx" ON "documents" USING btree ("public");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "sources_aliases_order_idx" ON "sources_aliases" USING btree ("_order");
  CREATE INDEX "sources_aliases_parent_id_idx" ON "sources_aliases" USING btree ("_parent_id");
  CREATE INDEX "sources_title_idx" ON "sources" USING btree ("title");
  CREATE INDEX "sources_kind_idx" ON "sources" USING btree ("kind");
  CREATE UNIQUE INDEX "sources_slug_idx" ON "sources" USING btree ("slug");
  CREATE INDEX "sources_public_idx" ON "sources" USING btree ("public");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "people_aliases_order_idx" ON "people_aliases" USING btree ("_order");
  CREATE INDEX "people_aliases_parent_id_idx" ON "people_aliases" USING btree ("_parent_id");
  CREATE INDEX "people_roles_order_idx" ON "people_roles" USING btree ("_order");
  CREATE INDEX "people_roles_parent_id_idx" ON "people_roles" USING btree ("_parent_id");
  CREATE INDEX "people_roles_organisation_idx" ON "people_roles" USING btree ("organisation_id");
  CREATE INDEX "people_roles_evidence_idx" ON "people_roles" USING btree ("evidence_id");
  CREATE INDEX "people_title_idx" ON "people" USING btree ("title");
  CREATE INDEX "people_kind_idx" ON "people" USING btree ("kind");
  CREATE INDEX "people_protection_protection_level_idx" ON "people" USING btree ("protection_level");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "captures_archive_urls_order_idx" ON "captures_archive_urls" USING btree ("_order");
  CREATE INDEX "captures_archive_urls_parent_id_idx" ON "captures_archive_urls" USING btree ("_parent_id");
  CREATE INDEX "captures_title_idx" ON "captures" USING btree ("title");
  CREATE INDEX "captures_document_idx" ON "captures" USING btree ("document_id");
  CREATE INDEX "captures_captured_at_idx" ON "captures" USING btree ("captured_at");
  CREATE INDEX "captures_sha256_idx" ON "captures" USING btree ("sha256");
  CREATE INDEX "captures_captured_by_idx" ON "captures" USING btree ("captured_by_id");
  CREATE INDEX "captures_updated_at_idx" ON "captures" USING btree ("updated_at");
  CREATE INDEX "captures_created_at_idx" ON "captures" USING btree ("created_at");
  CREATE UNIQUE INDEX "captures_filename_idx" ON "captures" USING btree ("filename");
  CREATE INDEX "verifications_quote_idx" ON "verifications" USING btree ("quote_id");
  CREATE INDEX "verifications_by_idx" ON "verifications" USING btree ("by_id");
  CREATE INDEX "verifications_at_idx" ON "verifications" USING btree ("at");
  CREATE INDEX "verifications_updated_at_idx" ON "verifications" USING btree ("updated_at");
  CREATE INDEX "verifications_created_at_idx" ON "verifications" USING btree ("created_at");
  CREATE INDEX "verifications_rels_order_idx" ON "verifications_rels" USING btree ("order");
  CREATE INDEX "verifications_rels_parent_idx" ON "verifications_rels" USING btree ("parent_id");
  CREATE INDEX "verifications_rels_path_idx" ON "verifications_rels" USING btree ("path");
  CREATE INDEX "verifications_rels_captures_id_idx" ON "verifications_rels" USING btree ("captures_id");
  CREATE INDEX "disputes_quote_idx" ON "disputes" USING btree ("quote_id");
  CREATE INDEX "disputes_dispute_idx" ON "disputes" USING btree ("dispute_id");
  CREATE INDEX "disputes_by_idx" ON "disputes" USING btree ("by_id");
  CREATE INDEX "disputes_at_idx" ON "disputes" USING btree ("at");
  CREATE INDEX "disputes_updated_at_idx" ON "disputes" USING btree ("updated_at");
  CREATE INDEX "disputes_created_at_idx" ON "disputes" USING btree ("created_at");
  CREATE INDEX "helplines_countries_order_idx" ON "helplines_countries" USING btree ("order");
  CREATE INDEX "helplines_countries_parent_idx" ON "helplines_countries" USING btree ("parent_id");
  CREATE INDEX "helplines_channels_hours_days_order_idx" ON "helplines_channels_hours_days" USING btree ("order");
  CREATE INDEX "helplines_channels_hours_days_parent_idx" ON "helplines_channels_hours_days" USING btree ("parent_id");
  CREATE INDEX "helplines_channels_hours_order_idx" ON "helplines_channels_hours" USING btree ("_order");
  CREATE INDEX "helplines_channels_hours_parent_id_idx" ON "helplines_channels_hours" USING btree ("_parent_id");
  CREATE INDEX "helplines_channels_order_idx" ON "helplines_channels" USING btree ("_order");
  CREATE INDEX "helplines_channels_parent_id_idx" ON "helplines_channels" USING btree ("_parent_id");
  CREATE INDEX "helplines_title_idx" ON "helplines" USING btree ("title");
  CREATE INDEX "helplines_kind_idx" ON "helplines" USING btree ("kind");
  CREATE INDEX "helplines_verification_verification_next_check_due_idx" ON "helplines" USING btree ("verification_next_check_due");
  CREATE INDEX "helplines_status_idx" ON "helplines" USING btree ("status");
  CREATE INDEX "helplines_replaced_by_idx" ON "helplines" USING btree ("replaced_by_id");
  CREATE UNIQUE INDEX "helplines_slug_idx" ON "helplines" USING btree ("slug");
  CREATE INDEX "helplines_updated_at_idx" ON "helplines" USING btree ("updated_at");
  CREATE INDEX "helplines_created_at_idx" ON "helplines" USING btree ("created_at");
  CREATE INDEX "helplines_texts_order_parent" ON "helplines_texts" USING btree ("order","parent_id");
  CREATE INDEX "desks_title_idx" ON "desks" USING btree ("title");
  CREATE UNIQUE INDEX "desks_slug_idx" ON "desks" USING btree ("slug");
  CREATE INDEX "desks_updated_at_idx" ON "desks" USING btree ("updated_at");
  CREATE INDEX "desks_created_at_idx" ON "desks" USING btree ("created_at");
  CREATE INDEX "topics_required_helplines_order_idx" ON "topics_required_helplines" USING btree ("order");
  CREATE INDEX "topics_required_helplines_parent_idx" ON "topics_required_helplines" USING btree ("parent_id");
  CREATE INDEX "topics_title_idx" ON "topics" USING btree ("title");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_quotes_id_idx" ON "payload_locked_documents_rels" USING btree ("quotes_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_captures_id_idx" ON "payload_locked_documents_rels" USING btree ("captures_id");
  CREATE INDEX "payload_locked_documents_rels_verifications_id_idx" ON "payload_locked_documents_rels" USING btree ("verifications_id");
  CREATE INDEX "payload_locked_documents_rels_disputes_id_idx" ON "payload_locked_documents_rels" USING btree ("disputes_id");
  CREATE INDEX "payload_locked_documents_rels_helplines_id_idx" ON "payload_locked_documents_rels" USING btree ("helplines_id");
  CREATE INDEX "payload_locked_documents_rels_desks_id_idx" ON "payload_locked_documents_rels" USING btree ("desks_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "house_style_terms_variants_order_idx" ON "house_style_terms_variants" USING btree ("_order");
  CREATE INDEX "house_style_terms_variants_parent_id_idx" ON "house_style_terms_variants" USING btree ("_parent_id");
  CREATE INDEX "house_style_terms_except_in_order_idx" ON "house_style_terms_except_in" USING btree ("_order");
  CREATE INDEX "house_style_terms_except_in_parent_id_idx" ON "house_style_terms_except_in" USING btree ("_parent_id");
  CREATE INDEX "house_style_terms_order_idx" ON "house_style_terms" USING btree ("_order");
  CREATE INDEX "house_style_terms_parent_id_idx" ON "house_style_terms" USING btree ("_parent_id");
  CREATE INDEX "house_style_names_variants_order_idx" ON "house_style_names_variants" USING btree ("_order");
  CREATE INDEX "house_style_names_variants_parent_id_idx" ON "house_style_names_variants" USING btree ("_parent_id");
  CREATE INDEX "house_style_names_order_idx" ON "house_style_names" USING btree ("_order");
  CREATE INDEX "house_style_names_parent_id_idx" ON "house_style_names" USING btree ("_parent_id");
  CREATE INDEX "house_style_last_edited_by_idx" ON "house_style" USING btree ("last_edited_by_id");
  CREATE INDEX "_house_style_v_version_terms_variants_order_idx" ON "_house_style_v_version_terms_variants" USING btree ("_order");
  CREATE INDEX "_house_style_v_version_terms_variants_parent_id_idx" ON "_house_style_v_version_terms_variants" USING btree ("_parent_id");
  CREATE INDEX "_house_style_v_version_terms_except_in_order_idx" ON "_house_style_v_version_terms_except_in" USING btree ("_order");
  CREATE INDEX "_house_style_v_version_terms_except_in_parent_id_idx" ON "_house_style_v_version_terms_except_in" USING btree ("_parent_id");
  CREATE INDEX "_house_style_v_version_terms_order_idx" ON "_house_style_v_version_terms" USING btree ("_order");
  CREATE INDEX "_house_style_v_version_terms_parent_id_idx" ON "_house_style_v_version_terms" USING btree ("_parent_id");
  CREATE INDEX "_house_style_v_version_names_variants_order_idx" ON "_house_style_v_version_names_variants" USING btree ("_order");
  CREATE INDEX "_house_style_v_version_names_variants_parent_id_idx" ON "_house_style_v_version_names_variants" USING btree ("_parent_id");
  CREATE INDEX "_house_style_v_version_names_order_idx" ON "_house_style_v_version_names" USING btree ("_order");
  CREATE INDEX "_house_style_v_version_names_parent_id_idx" ON "_house_style_v_version_names" USING btree ("_parent_id");
  CREATE INDEX "_house_style_v_version_version_last_edited_by_idx" ON "_house_style_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_house_style_v_created_at_idx" ON "_house_style_v" USING btree ("created_at");
  CREATE INDEX "_house_style_v_updated_at_idx" ON "_house_style_v" USING btree ("updated_at");
  CREATE INDEX "desk_policy_levels_order_idx" ON "desk_policy_levels" USING btree ("_order");
  CREATE INDEX "desk_policy_levels_parent_id_idx" ON "desk_policy_levels" USING btree ("_parent_id");
  CREATE INDEX "desk_policy_required_helplines_kinds_order_idx" ON "desk_policy_required_helplines_kinds" USING btree ("order");
  CREATE INDEX "desk_policy_required_helplines_kinds_parent_idx" ON "desk_policy_required_helplines_kinds" USING btree ("parent_id");
  CREATE INDEX "desk_policy_required_helplines_order_idx" ON "desk_policy_required_helplines" USING btree ("_order");
  CREATE INDEX "desk_policy_required_helplines_parent_id_idx" ON "desk_policy_required_helplines" USING btree ("_parent_id");
  CREATE INDEX "desk_policy_last_edited_by_idx" ON "desk_policy" USING btree ("last_edited_by_id");
  CREATE INDEX "desk_policy_rels_order_idx" ON "desk_policy_rels" USING btree ("order");
  CREATE INDEX "desk_policy_rels_parent_idx" ON "desk_policy_rels" USING btree ("parent_id");
  CREATE INDEX "desk_policy_rels_path_idx" ON "desk_policy_rels" USING btree ("path");
  CREATE INDEX "desk_policy_rels_topics_id_idx" ON "desk_policy_rels" USING btree ("topics_id");
  CREATE INDEX "_desk_policy_v_version_levels_order_idx" ON "_desk_policy_v_version_levels" USING btree ("_order");
  CREATE INDEX "_desk_policy_v_version_levels_parent_id_idx" ON "_desk_policy_v_version_levels" USING btree ("_parent_id");
  CREATE INDEX "_desk_policy_v_version_required_helplines_kinds_order_idx" ON "_desk_policy_v_version_required_helplines_kinds" USING btree ("order");
  CREATE INDEX "_desk_policy_v_version_required_helplines_kinds_parent_idx" ON "_desk_policy_v_version_required_helplines_kinds" USING btree ("parent_id");
  CREATE INDEX "_desk_policy_v_version_required_helplines_order_idx" ON "_desk_policy_v_version_required_helplines" USING btree ("_order");
  CREATE INDEX "_desk_policy_v_version_required_helplines_parent_id_idx" ON "_desk_policy_v_version_required_helplines" USING btree ("_parent_id");
  CREATE INDEX "_desk_policy_v_version_version_last_edited_by_idx" ON "_desk_policy_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_desk_policy_v_created_at_idx" ON "_desk_policy_v" USING btree ("created_at");
  CREATE INDEX "_desk_policy_v_updated_at_idx" ON "_desk_policy_v" USING btree ("updated_at");
  CREATE INDEX "_desk_policy_v_rels_order_idx" ON "_desk_policy_v_rels" USING btree ("order");
  CREATE INDEX "_desk_policy_v_rels_parent_idx" ON "_desk_policy_v_rels" USING btree ("parent_id");
  CREATE INDEX "_desk_policy_v_rels_path_idx" ON "_desk_policy_v_rels" USING btree ("path");
  CREATE INDEX "_desk_policy_v_rels_topics_id_idx" ON "_desk_policy_v_rels" USING btree ("topics_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_sensitivity" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_sensitivity" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "quotes_renditions" CASCADE;
  DROP TABLE "quotes_reported_by" CASCADE;
  DROP TABLE "quotes" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "sources_aliases" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "people_aliases" CASCADE;
  DROP TABLE "people_roles" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "captures_archive_urls" CASCADE;
  DROP TABLE "captures" CASCADE;
  DROP TABLE "verifications" CASCADE;
  DROP TABLE "verifications_rels" CASCADE;
  DROP TABLE "disputes" CASCADE;
  DROP TABLE "helplines_countries" CASCADE;
  DROP TABLE "helplines_channels_hours_days" CASCADE;
  DROP TABLE "helplines_channels_hours" CASCADE;
  DROP TABLE "helplines_channels" CASCADE;
  DROP TABLE "helplines" CASCADE;
  DROP TABLE "helplines_texts" CASCADE;
  DROP TABLE "desks" CASCADE;
  DROP TABLE "topics_required_helplines" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "house_style_terms_variants" CASCADE;
  DROP TABLE "house_style_terms_except_in" CASCADE;
  DROP TABLE "house_style_terms" CASCADE;
  DROP TABLE "house_style_names_variants" CASCADE;
  DROP TABLE "house_style_names" CASCADE;
  DROP TABLE "house_style" CASCADE;
  DROP TABLE "_house_style_v_version_terms_variants" CASCADE;
  DROP TABLE "_house_style_v_version_terms_except_in" CASCADE;
  DROP TABLE "_house_style_v_version_terms" CASCADE;
  DROP TABLE "_house_style_v_version_names_variants" CASCADE;
  DROP TABLE "_house_style_v_version_names" CASCADE;
  DROP TABLE "_house_style_v" CASCADE;
  DROP TABLE "desk_policy_levels" CASCADE;
  DROP TABLE "desk_policy_required_helplines_kinds" CASCADE;
  DROP TABLE "desk_policy_required_helplines" CASCADE;
  DROP TABLE "desk_policy" CASCADE;
  DROP TABLE "desk_policy_rels" CASCADE;
  DROP TABLE "_desk_policy_v_version_levels" CASCADE;
  DROP TABLE "_desk_policy_v_version_required_helplines_kinds" CASCADE;
  DROP TABLE "_desk_policy_v_version_required_helplines" CASCADE;
  DROP TABLE "_desk_policy_v" CASCADE;
  DROP TABLE "_desk_policy_v_rels" CASCADE;
  DROP TABLE "publication" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_articles_sensitivity";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum_articles_translation_from";
  DROP TYPE "public"."enum__articles_v_version_sensitivity";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum__articles_v_version_translation_from";
  DROP TYPE "public"."enum_quotes_renditions_locale";
  DROP TYPE "public"."enum_quotes_renditions_translator_kind";
  DROP TYPE "public"."enum_quotes_renditions_basis";
  DROP TYPE "public"."enum_quotes_form";
  DROP TYPE "public"."enum_quotes_original_status";
  DROP TYPE "public"."enum_quotes_speaker_kind";
  DROP TYPE "public"."enum_quotes_primary_locator_kind";
  DROP TYPE "public"."enum_quotes_state";
  DROP TYPE "public"."enum_documents_kind";
  DROP TYPE "public"."enum_documents_reliability";
  DROP TYPE "public"."enum_documents_located";
  DROP TYPE "public"."enum_sources_kind";
  DROP TYPE "public"."enum_sources_country";
  DROP TYPE "public"."enum_people_kind";
  DROP TYPE "public"."enum_people_protection_level";
  DROP TYPE "public"."enum_captures_method";
  DROP TYPE "public"."enum_verifications_outcome";
  DROP TYPE "public"."enum_verifications_method";
  DROP TYPE "public"."enum_disputes_event";
  DROP TYPE "public"."enum_helplines_countries";
  DROP TYPE "public"."enum_helplines_channels_hours_days";
  DROP TYPE "public"."enum_helplines_channels_type";
  DROP TYPE "public"."enum_helplines_channels_cost";
  DROP TYPE "public"."enum_helplines_kind";
  DROP TYPE "public"."enum_helplines_verification_result";
  DROP TYPE "public"."enum_helplines_status";
  DROP TYPE "public"."enum_topics_required_helplines";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_house_style_terms_language";
  DROP TYPE "public"."enum_house_style_terms_type";
  DROP TYPE "public"."enum_house_style_names_variants_language";
  DROP TYPE "public"."enum_house_style_names_kind";
  DROP TYPE "public"."enum_house_style_digits";
  DROP TYPE "public"."enum_house_style_quote_marks_ar";
  DROP TYPE "public"."enum_house_style_quote_marks_en";
  DROP TYPE "public"."enum__house_style_v_version_terms_language";
  DROP TYPE "public"."enum__house_style_v_version_terms_type";
  DROP TYPE "public"."enum__house_style_v_version_names_variants_language";
  DROP TYPE "public"."enum__house_style_v_version_names_kind";
  DROP TYPE "public"."enum__house_style_v_version_digits";
  DROP TYPE "public"."enum__house_style_v_version_quote_marks_ar";
  DROP TYPE "public"."enum__house_style_v_version_quote_marks_en";
  DROP TYPE "public"."enum_desk_policy_levels_level";
  DROP TYPE "public"."enum_desk_policy_required_helplines_kinds";
  DROP TYPE "public"."enum__desk_policy_v_version_levels_level";
  DROP TYPE "public"."enum__desk_policy_v_version_required_helplines_kinds";`)
}
