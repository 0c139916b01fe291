import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_countries" AS ENUM('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_articles_restrictions_kind" AS ENUM('courtOrder', 'youthCourt', 'lifelongAnonymity', 'contempt', 'other');
  CREATE TYPE "public"."enum__articles_v_version_countries" AS ENUM('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW');
  CREATE TYPE "public"."enum__articles_v_version_restrictions_kind" AS ENUM('courtOrder', 'youthCourt', 'lifelongAnonymity', 'contempt', 'other');
  CREATE TYPE "public"."enum_people_protection_identifiers_kind" AS ENUM('age', 'place', 'street', 'school', 'workplace', 'relation', 'club', 'appearance', 'username', 'nationality', 'event', 'other');
  CREATE TYPE "public"."enum_people_proceedings" AS ENUM('none', 'arrested', 'charged', 'convicted', 'acquitted');
  CREATE TYPE "public"."enum_house_style_terms_status" AS ENUM('draft', 'live');
  CREATE TYPE "public"."enum_house_style_terms_match" AS ENUM('words', 'expression');
  CREATE TYPE "public"."enum__house_style_v_version_terms_status" AS ENUM('draft', 'live');
  CREATE TYPE "public"."enum__house_style_v_version_terms_match" AS ENUM('words', 'expression');
  CREATE TABLE "articles_countries" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_articles_countries",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "articles_restrictions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_articles_restrictions_kind",
  	"court" varchar,
  	"until" timestamp(3) with time zone,
  	"lifted" boolean DEFAULT false,
  	"note" varchar
  );
  
  CREATE TABLE "_articles_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__articles_v_version_countries",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_restrictions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__articles_v_version_restrictions_kind",
  	"court" varchar,
  	"until" timestamp(3) with time zone,
  	"lifted" boolean DEFAULT false,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "people_protection_identifiers_spellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "people_protection_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_people_protection_identifiers_kind" NOT NULL
  );
  
  CREATE TABLE "house_style_terms_only_with" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "_house_style_v_version_terms_only_with" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "desk_policy_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_desk_policy_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "articles" ADD COLUMN "about_language" boolean DEFAULT false;
  ALTER TABLE "articles_locales" ADD COLUMN "translation_segments" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_about_language" boolean DEFAULT false;
  ALTER TABLE "_articles_v_locales" ADD COLUMN "version_translation_segments" jsonb;
  ALTER TABLE "people" ADD COLUMN "proceedings" "enum_people_proceedings" DEFAULT 'none';
  ALTER TABLE "house_style_terms" ADD COLUMN "status" "enum_house_style_terms_status" DEFAULT 'draft';
  ALTER TABLE "house_style_terms" ADD COLUMN "match" "enum_house_style_terms_match" DEFAULT 'words';
  ALTER TABLE "house_style_terms" ADD COLUMN "key" varchar;
  ALTER TABLE "house_style_terms" ADD COLUMN "allow_when_about_language" boolean DEFAULT true;
  ALTER TABLE "house_style_names" ADD COLUMN "notoriety" boolean DEFAULT false;
  ALTER TABLE "house_style" ADD COLUMN "last_reason" varchar;
  ALTER TABLE "_house_style_v_version_terms" ADD COLUMN "status" "enum__house_style_v_version_terms_status" DEFAULT 'draft';
  ALTER TABLE "_house_style_v_version_terms" ADD COLUMN "match" "enum__house_style_v_version_terms_match" DEFAULT 'words';
  ALTER TABLE "_house_style_v_version_terms" ADD COLUMN "key" varchar;
  ALTER TABLE "_house_style_v_version_terms" ADD COLUMN "allow_when_about_language" boolean DEFAULT true;
  ALTER TABLE "_house_style_v_version_names" ADD COLUMN "notoriety" boolean DEFAULT false;
  ALTER TABLE "_house_style_v" ADD COLUMN "version_last_reason" varchar;
  ALTER TABLE "desk_policy" ADD COLUMN "jigsaw_limit" numeric DEFAULT 3 NOT NULL;
  ALTER TABLE "_desk_policy_v" ADD COLUMN "version_jigsaw_limit" numeric DEFAULT 3 NOT NULL;
  ALTER TABLE "articles_countries" ADD CONSTRAINT "articles_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_restrictions" ADD CONSTRAINT "articles_restrictions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_countries" ADD CONSTRAINT "_articles_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_restrictions" ADD CONSTRAINT "_articles_v_version_restrictions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_protection_identifiers_spellings" ADD CONSTRAINT "people_protection_identifiers_spellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people_protection_identifiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_protection_identifiers" ADD CONSTRAINT "people_protection_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "house_style_terms_only_with" ADD CONSTRAINT "house_style_terms_only_with_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."house_style_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_house_style_v_version_terms_only_with" ADD CONSTRAINT "_house_style_v_version_terms_only_with_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_house_style_v_version_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_policy_texts" ADD CONSTRAINT "desk_policy_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_policy_v_texts" ADD CONSTRAINT "_desk_policy_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_desk_policy_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_countries_order_idx" ON "articles_countries" USING btree ("order");
  CREATE INDEX "articles_countries_parent_idx" ON "articles_countries" USING btree ("parent_id");
  CREATE INDEX "articles_restrictions_order_idx" ON "articles_restrictions" USING btree ("_order");
  CREATE INDEX "articles_restrictions_parent_id_idx" ON "articles_restrictions" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_countries_order_idx" ON "_articles_v_version_countries" USING btree ("order");
  CREATE INDEX "_articles_v_version_countries_parent_idx" ON "_articles_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_restrictions_order_idx" ON "_articles_v_version_restrictions" USING btree ("_order");
  CREATE INDEX "_articles_v_version_restrictions_parent_id_idx" ON "_articles_v_version_restrictions" USING btree ("_parent_id");
  CREATE INDEX "people_protection_identifiers_spellings_order_idx" ON "people_protection_identifiers_spellings" USING btree ("_order");
  CREATE INDEX "people_protection_identifiers_spellings_parent_id_idx" ON "people_protection_identifiers_spellings" USING btree ("_parent_id");
  CREATE INDEX "people_protection_identifiers_order_idx" ON "people_protection_identifiers" USING btree ("_order");
  CREATE INDEX "people_protection_identifiers_parent_id_idx" ON "people_protection_identifiers" USING btree ("_parent_id");
  CREATE INDEX "house_style_terms_only_with_order_idx" ON "house_style_terms_only_with" USING btree ("_order");
  CREATE INDEX "house_style_terms_only_with_parent_id_idx" ON "house_style_terms_only_with" USING btree ("_parent_id");
  CREATE INDEX "_house_style_v_version_terms_only_with_order_idx" ON "_house_style_v_version_terms_only_with" USING btree ("_order");
  CREATE INDEX "_house_style_v_version_terms_only_with_parent_id_idx" ON "_house_style_v_version_terms_only_with" USING btree ("_parent_id");
  CREATE INDEX "desk_policy_texts_order_parent" ON "desk_policy_texts" USING btree ("order","parent_id");
  CREATE INDEX "_desk_policy_v_texts_order_parent" ON "_desk_policy_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "people_proceedings_idx" ON "people" USING btree ("proceedings");
  -- The bank's first terms were all in force: a switch became a status.
   UPDATE "house_style_terms" SET "status" = 'live' WHERE "active";
  UPDATE "_house_style_v_version_terms" SET "status" = 'live' WHERE "active";
   ALTER TABLE "house_style_terms" DROP COLUMN "active";
  ALTER TABLE "_house_style_v_version_terms" DROP COLUMN "active";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "house_style_terms" ADD COLUMN "active" boolean DEFAULT true;
  ALTER TABLE "_house_style_v_version_terms" ADD COLUMN "active" boolean DEFAULT true;
     ALTER TABLE "articles_countries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_restrictions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_countries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_restrictions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_protection_identifiers_spellings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_protection_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "house_style_terms_only_with" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_house_style_v_version_terms_only_with" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_policy_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_policy_v_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "articles_countries" CASCADE;
  DROP TABLE "articles_restrictions" CASCADE;
  DROP TABLE "_articles_v_version_countries" CASCADE;
  DROP TABLE "_articles_v_version_restrictions" CASCADE;
  DROP TABLE "people_protection_identifiers_spellings" CASCADE;
  DROP TABLE "people_protection_identifiers" CASCADE;
  DROP TABLE "house_style_terms_only_with" CASCADE;
  DROP TABLE "_house_style_v_version_terms_only_with" CASCADE;
  DROP TABLE "desk_policy_texts" CASCADE;
  DROP TABLE "_desk_policy_v_texts" CASCADE;
  DROP INDEX "people_proceedings_idx";
  ALTER TABLE "articles" DROP COLUMN "about_language";
  ALTER TABLE "articles_locales" DROP COLUMN "translation_segments";
  ALTER TABLE "_articles_v" DROP COLUMN "version_about_language";
  ALTER TABLE "_articles_v_locales" DROP COLUMN "version_translation_segments";
  ALTER TABLE "people" DROP COLUMN "proceedings";
  ALTER TABLE "house_style_terms" DROP COLUMN "status";
  ALTER TABLE "house_style_terms" DROP COLUMN "match";
  ALTER TABLE "house_style_terms" DROP COLUMN "key";
  ALTER TABLE "house_style_terms" DROP COLUMN "allow_when_about_language";
  ALTER TABLE "house_style_names" DROP COLUMN "notoriety";
  ALTER TABLE "house_style" DROP COLUMN "last_reason";
  ALTER TABLE "_house_style_v_version_terms" DROP COLUMN "status";
  ALTER TABLE "_house_style_v_version_terms" DROP COLUMN "match";
  ALTER TABLE "_house_style_v_version_terms" DROP COLUMN "key";
  ALTER TABLE "_house_style_v_version_terms" DROP COLUMN "allow_when_about_language";
  ALTER TABLE "_house_style_v_version_names" DROP COLUMN "notoriety";
  ALTER TABLE "_house_style_v" DROP COLUMN "version_last_reason";
  ALTER TABLE "desk_policy" DROP COLUMN "jigsaw_limit";
  ALTER TABLE "_desk_policy_v" DROP COLUMN "version_jigsaw_limit";
  DROP TYPE "public"."enum_articles_countries";
  DROP TYPE "public"."enum_articles_restrictions_kind";
  DROP TYPE "public"."enum__articles_v_version_countries";
  DROP TYPE "public"."enum__articles_v_version_restrictions_kind";
  DROP TYPE "public"."enum_people_protection_identifiers_kind";
  DROP TYPE "public"."enum_people_proceedings";
  DROP TYPE "public"."enum_house_style_terms_status";
  DROP TYPE "public"."enum_house_style_terms_match";
  DROP TYPE "public"."enum__house_style_v_version_terms_status";
  DROP TYPE "public"."enum__house_style_v_version_terms_match";`)
}
