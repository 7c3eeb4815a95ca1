-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "casework";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "record";

-- CreateEnum
CREATE TYPE "casework"."Role" AS ENUM ('contributor', 'editor', 'steward', 'process');

-- CreateEnum
CREATE TYPE "casework"."ReviewDecision" AS ENUM ('approved', 'returned', 'withdrawn');

-- CreateEnum
CREATE TYPE "casework"."ReviewBasis" AS ENUM ('second_reader', 'founding', 'single_person');

-- CreateEnum
CREATE TYPE "casework"."DocumentKind" AS ENUM ('adopted_resolution', 'motion', 'joint_motion', 'summary', 'ngo_statement', 'report', 'opinion', 'statement');

-- CreateEnum
CREATE TYPE "casework"."PassageKind" AS ENUM ('title', 'reference', 'date', 'header', 'lead', 'citation', 'recital', 'paragraph', 'bullet', 'text', 'footnote', 'footer', 'url', 'other');

-- CreateEnum
CREATE TYPE "casework"."MentionState" AS ENUM ('open', 'settled', 'not_a_person');

-- CreateEnum
CREATE TYPE "casework"."ClauseKind" AS ENUM ('demand', 'instruction', 'position');

-- CreateEnum
CREATE TYPE "casework"."Standing" AS ENUM ('case', 'mentioned', 'official');

-- CreateEnum
CREATE TYPE "casework"."NameBasis" AS ENUM ('verbatim', 'inverted', 'one_language', 'derived');

-- CreateEnum
CREATE TYPE "casework"."NameOrder" AS ENUM ('given_family', 'family_given', 'family_only', 'given_only');

-- CreateEnum
CREATE TYPE "casework"."NameKind" AS ENUM ('printed', 'usual', 'alias', 'transliteration');

-- CreateEnum
CREATE TYPE "casework"."StatementKind" AS ENUM ('custody', 'charge', 'sentence', 'designation', 'finding', 'demand', 'treatment', 'event', 'affiliation', 'occupation', 'relation', 'death', 'investigation', 'trait', 'conduct');

-- CreateEnum
CREATE TYPE "casework"."OccurredMeaning" AS ENUM ('on', 'within', 'since', 'until', 'before', 'throughout');

-- CreateEnum
CREATE TYPE "casework"."Certainty" AS ENUM ('stated', 'reported', 'implied', 'ambiguous');

-- CreateEnum
CREATE TYPE "casework"."StatementState" AS ENUM ('draft', 'accepted', 'disputed', 'withdrawn');

-- CreateEnum
CREATE TYPE "casework"."CustodyState" AS ENUM ('held', 'pre_trial', 'serving_sentence', 'house_arrest', 'restricted', 'psychiatric', 'at_liberty', 'abroad', 'disappeared', 'dead');

-- CreateEnum
CREATE TYPE "casework"."ChargeStage" AS ENUM ('investigated', 'charged', 'on_trial', 'convicted', 'acquitted', 'dropped', 'quashed', 'on_appeal', 'ended', 'not_stated');

-- CreateTable
CREATE TABLE "casework"."account" (
    "id" SERIAL NOT NULL,
    "email" TEXT,
    "display_name" TEXT NOT NULL,
    "role" "casework"."Role" NOT NULL,
    "password_hash" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."session" (
    "token_hash" TEXT NOT NULL,
    "account_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "casework"."invitation" (
    "id" SERIAL NOT NULL,
    "token_hash" TEXT NOT NULL,
    "role" "casework"."Role" NOT NULL,
    "invited_by" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" INTEGER,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."change" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" INTEGER NOT NULL,
    "reason" TEXT,
    "table_name" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."review" (
    "id" SERIAL NOT NULL,
    "person_number" INTEGER,
    "document_id" INTEGER,
    "proposed_by" INTEGER NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" INTEGER,
    "decided_at" TIMESTAMPTZ(3),
    "decision" "casework"."ReviewDecision",
    "basis" "casework"."ReviewBasis" NOT NULL,
    "remark" TEXT,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."document" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "founding_key" TEXT,
    "kind" "casework"."DocumentKind" NOT NULL,
    "kind_note" TEXT,
    "title" TEXT,
    "usual_title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "body_id" INTEGER,
    "body_note" TEXT,
    "stated" TEXT NOT NULL,
    "stated_from" DATE NOT NULL,
    "stated_until" DATE,
    "stated_meaning" TEXT NOT NULL,
    "stated_note" TEXT,
    "official_url" TEXT,
    "votes_for" INTEGER,
    "votes_against" INTEGER,
    "abstentions" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."document_reference" (
    "id" SERIAL NOT NULL,
    "document_id" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "document_reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."document_link" (
    "id" SERIAL NOT NULL,
    "document_id" INTEGER NOT NULL,
    "other_id" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "document_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."cited_text" (
    "id" SERIAL NOT NULL,
    "document_id" INTEGER NOT NULL,
    "passage_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "dated" TEXT,
    "quote" TEXT,
    "note" TEXT,

    CONSTRAINT "cited_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."document_text" (
    "id" SERIAL NOT NULL,
    "document_id" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "content" BYTEA,

    CONSTRAINT "document_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."passage" (
    "id" SERIAL NOT NULL,
    "document_id" INTEGER NOT NULL,
    "text_id" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "printed_label" TEXT,
    "kind" "casework"."PassageKind" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind_ordinal" INTEGER NOT NULL,
    "text" TEXT,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."mention" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "passage_id" INTEGER NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL DEFAULT true,
    "order" "casework"."NameOrder",
    "honorific" TEXT,
    "person_number" INTEGER,
    "state" "casework"."MentionState" NOT NULL DEFAULT 'open',

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."entity_mention" (
    "id" SERIAL NOT NULL,
    "passage_id" INTEGER NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "organisation_id" INTEGER,
    "place_id" INTEGER,
    "provision_id" INTEGER,

    CONSTRAINT "entity_mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."organisation" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."place" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."provision" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code_id" INTEGER,
    "article" TEXT,
    "country" TEXT,
    "in_force" TEXT,
    "replaced_by" INTEGER,
    "note" TEXT,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."demand" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "document_id" INTEGER NOT NULL,
    "passage_id" INTEGER NOT NULL,
    "kind" "casework"."ClauseKind" NOT NULL,
    "verb" TEXT,
    "action" TEXT,
    "summary" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "addressee_stated" BOOLEAN,
    "note" TEXT,

    CONSTRAINT "demand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."demand_addressee" (
    "id" SERIAL NOT NULL,
    "demand_id" INTEGER NOT NULL,
    "organisation_id" INTEGER,
    "person_number" INTEGER,
    "words" TEXT,

    CONSTRAINT "demand_addressee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."stated_number" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "document_id" INTEGER NOT NULL,
    "passage_id" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "exact" DECIMAL(65,30),
    "min" DECIMAL(65,30),
    "max" DECIMAL(65,30),
    "qualifier" TEXT NOT NULL,
    "dated" TEXT,
    "dated_basis" TEXT,
    "source" TEXT,
    "note" TEXT,

    CONSTRAINT "stated_number_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."person" (
    "number" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "standing" "casework"."Standing" NOT NULL,
    "usual_name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "given" TEXT,
    "family" TEXT,
    "named" BOOLEAN NOT NULL DEFAULT true,
    "name_basis" "casework"."NameBasis" NOT NULL,
    "merge_confidence" TEXT,
    "identity_note" TEXT,
    "private_note" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "casework"."person_apart" (
    "person_number" INTEGER NOT NULL,
    "other_number" INTEGER NOT NULL,

    CONSTRAINT "person_apart_pkey" PRIMARY KEY ("person_number","other_number")
);

-- CreateTable
CREATE TABLE "casework"."name" (
    "id" SERIAL NOT NULL,
    "person_number" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "script" TEXT NOT NULL,
    "order" "casework"."NameOrder" NOT NULL,
    "kind" "casework"."NameKind" NOT NULL,
    "inflection" TEXT,
    "document_id" INTEGER,
    "occurrences" INTEGER,

    CONSTRAINT "name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record"."edition" (
    "seq" BIGINT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "changes" JSONB NOT NULL,
    "basis" TEXT NOT NULL,
    "readers" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "record"."edition_content" (
    "seq" BIGINT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "edition_content_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "record"."person" (
    "number" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,
    "edition_seq" BIGINT NOT NULL,
    "edition_number" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "custody_group" TEXT NOT NULL,
    "confirmed" TEXT NOT NULL,
    "confirmed_from" DATE NOT NULL,
    "confirmed_year" INTEGER NOT NULL,
    "documents" TEXT[],
    "demands" TEXT[],
    "affiliations" TEXT[],
    "provisions" TEXT[],
    "places" TEXT[],
    "row" JSONB NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "record"."sheet" (
    "number" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "sheet" JSONB NOT NULL,

    CONSTRAINT "sheet_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "record"."name" (
    "id" SERIAL NOT NULL,
    "number" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "printed_in" TEXT,
    "keys" TEXT[],
    "folded" TEXT NOT NULL,
    "fold_version" INTEGER NOT NULL,

    CONSTRAINT "name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record"."custody_span" (
    "id" SERIAL NOT NULL,
    "number" INTEGER NOT NULL,
    "statement_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "custody_group" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "during" daterange NOT NULL,
    "known" tstzrange NOT NULL,

    CONSTRAINT "custody_span_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record"."document" (
    "slug" TEXT NOT NULL,
    "edition_seq" BIGINT NOT NULL,
    "edition_number" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "stated_from" DATE NOT NULL,
    "sheet" JSONB NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "record"."words" (
    "id" SERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_key" TEXT NOT NULL,
    "anchor" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record"."tally" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("facet","value")
);

-- CreateTable
CREATE TABLE "record"."tally_within" (
    "in_facet" TEXT NOT NULL,
    "in_value" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "tally_within_pkey" PRIMARY KEY ("in_facet","in_value","facet","value")
);

-- CreateTable
CREATE TABLE "record"."slug_redirect" (
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "slug_redirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "record"."touch" (
    "seq" BIGINT NOT NULL,
    "tags" TEXT[],
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "touch_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "record"."label" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "label_pkey" PRIMARY KEY ("facet","value")
);

-- CreateTable
CREATE TABLE "casework"."statement" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "person_number" INTEGER NOT NULL,
    "kind" "casework"."StatementKind" NOT NULL,
    "occurred" TEXT,
    "occurred_meaning" "casework"."OccurredMeaning",
    "occurred_from" DATE,
    "occurred_until" DATE,
    "stated" TEXT NOT NULL,
    "stated_from" DATE NOT NULL,
    "stated_until" DATE,
    "certainty" "casework"."Certainty" NOT NULL,
    "state" "casework"."StatementState" NOT NULL DEFAULT 'draft',
    "withdrawn_reason" TEXT,
    "gist" TEXT,
    "public_note" TEXT,
    "private_note" TEXT,
    "withheld" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "recorded_by" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."citation" (
    "id" SERIAL NOT NULL,
    "statement_id" INTEGER NOT NULL,
    "passage_id" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "mention_id" INTEGER,
    "ordinal" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."statement_custody" (
    "statement_id" INTEGER NOT NULL,
    "state" "casework"."CustodyState" NOT NULL,
    "restriction" TEXT,
    "duration" TEXT,
    "duration_qualifier" TEXT,
    "liberty" TEXT,
    "place_id" INTEGER,

    CONSTRAINT "statement_custody_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_charge" (
    "statement_id" INTEGER NOT NULL,
    "provision_id" INTEGER,
    "stage" "casework"."ChargeStage" NOT NULL,
    "politically_motivated" BOOLEAN NOT NULL DEFAULT false,
    "place_id" INTEGER,

    CONSTRAINT "statement_charge_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_sentence" (
    "statement_id" INTEGER NOT NULL,
    "in_absentia" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "statement_sentence_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."sentence_part" (
    "id" SERIAL NOT NULL,
    "statement_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "duration" TEXT,
    "amount" DECIMAL(65,30),
    "currency" TEXT,

    CONSTRAINT "sentence_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."statement_designation" (
    "statement_id" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "criteria" TEXT,

    CONSTRAINT "statement_designation_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_finding" (
    "statement_id" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "statement_finding_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_finding_body" (
    "statement_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,

    CONSTRAINT "statement_finding_body_pkey" PRIMARY KEY ("statement_id","organisation_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_demand" (
    "statement_id" INTEGER NOT NULL,
    "demand_id" INTEGER NOT NULL,
    "action" TEXT NOT NULL,

    CONSTRAINT "statement_demand_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_treatment" (
    "statement_id" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "place_id" INTEGER,

    CONSTRAINT "statement_treatment_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_event" (
    "statement_id" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "place_id" INTEGER,
    "organisation_id" INTEGER,

    CONSTRAINT "statement_event_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_affiliation" (
    "statement_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT,

    CONSTRAINT "statement_affiliation_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_affiliation_organisation" (
    "statement_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,

    CONSTRAINT "statement_affiliation_organisation_pkey" PRIMARY KEY ("statement_id","organisation_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_occupation" (
    "statement_id" INTEGER NOT NULL,
    "occupation" TEXT NOT NULL,
    "former" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "statement_occupation_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_relation" (
    "statement_id" INTEGER NOT NULL,
    "other_number" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,

    CONSTRAINT "statement_relation_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_death" (
    "statement_id" INTEGER NOT NULL,
    "circumstances" TEXT NOT NULL,
    "place_id" INTEGER,

    CONSTRAINT "statement_death_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_investigation" (
    "statement_id" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "statement_investigation_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_trait" (
    "statement_id" INTEGER NOT NULL,
    "trait" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "place_id" INTEGER,

    CONSTRAINT "statement_trait_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "casework"."statement_conduct" (
    "statement_id" INTEGER NOT NULL,
    "type" TEXT NOT NULL,

    CONSTRAINT "statement_conduct_pkey" PRIMARY KEY ("statement_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "casework"."account"("email");

-- CreateIndex
CREATE INDEX "session_of_account" ON "casework"."session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "casework"."invitation"("token_hash");

-- CreateIndex
CREATE INDEX "change_history_of_row" ON "casework"."change"("table_name", "row_key", "id");

-- CreateIndex
CREATE INDEX "review_of_person" ON "casework"."review"("person_number");

-- CreateIndex
CREATE INDEX "review_of_document" ON "casework"."review"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_slug_key" ON "casework"."document"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "document_founding_key_key" ON "casework"."document"("founding_key");

-- CreateIndex
CREATE UNIQUE INDEX "document_reference_document_id_type_value_key" ON "casework"."document_reference"("document_id", "type", "value");

-- CreateIndex
CREATE UNIQUE INDEX "document_text_document_id_language_key" ON "casework"."document_text"("document_id", "language");

-- CreateIndex
CREATE INDEX "passages_in_order" ON "casework"."passage"("document_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "passage_text_id_label_key" ON "casework"."passage"("text_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "mention_key_key" ON "casework"."mention"("key");

-- CreateIndex
CREATE INDEX "mentions_in_passage" ON "casework"."mention"("passage_id");

-- CreateIndex
CREATE INDEX "mentions_of_person" ON "casework"."mention"("person_number");

-- CreateIndex
CREATE INDEX "entity_mentions_in_passage" ON "casework"."entity_mention"("passage_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "casework"."organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "place_slug_key" ON "casework"."place"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "provision_slug_key" ON "casework"."provision"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "demand_key_key" ON "casework"."demand"("key");

-- CreateIndex
CREATE INDEX "demands_of_document" ON "casework"."demand"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "stated_number_key_key" ON "casework"."stated_number"("key");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "casework"."person"("slug");

-- CreateIndex
CREATE INDEX "name_of_person" ON "casework"."name"("person_number");

-- CreateIndex
CREATE UNIQUE INDEX "edition_subject_subject_key_number_key" ON "record"."edition"("subject", "subject_key", "number");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "record"."person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "sheet_slug_key" ON "record"."sheet"("slug");

-- CreateIndex
CREATE INDEX "name_of_published_person" ON "record"."name"("number");

-- CreateIndex
CREATE INDEX "spans_of_person" ON "record"."custody_span"("number");

-- CreateIndex
CREATE INDEX "words_of_subject" ON "record"."words"("subject", "subject_key");

-- CreateIndex
CREATE UNIQUE INDEX "statement_key_key" ON "casework"."statement"("key");

-- CreateIndex
CREATE INDEX "statements_of_person" ON "casework"."statement"("person_number");

-- CreateIndex
CREATE UNIQUE INDEX "statement_id_kind_key" ON "casework"."statement"("id", "kind");

-- CreateIndex
CREATE INDEX "citations_of_statement" ON "casework"."citation"("statement_id");

-- CreateIndex
CREATE INDEX "citations_in_passage" ON "casework"."citation"("passage_id");

-- CreateIndex
CREATE INDEX "statements_of_demand" ON "casework"."statement_demand"("demand_id");

-- AddForeignKey
ALTER TABLE "casework"."session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "casework"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."invitation" ADD CONSTRAINT "invitation_invited_by_fkey" FOREIGN KEY ("invited_by") REFERENCES "casework"."account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."invitation" ADD CONSTRAINT "invitation_accepted_by_fkey" FOREIGN KEY ("accepted_by") REFERENCES "casework"."account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."review" ADD CONSTRAINT "review_person_number_fkey" FOREIGN KEY ("person_number") REFERENCES "casework"."person"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."review" ADD CONSTRAINT "review_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."review" ADD CONSTRAINT "review_proposed_by_fkey" FOREIGN KEY ("proposed_by") REFERENCES "casework"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."review" ADD CONSTRAINT "review_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "casework"."account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."document" ADD CONSTRAINT "document_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "casework"."organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."document_reference" ADD CONSTRAINT "document_reference_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."document_link" ADD CONSTRAINT "document_link_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."document_link" ADD CONSTRAINT "document_link_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."cited_text" ADD CONSTRAINT "cited_text_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."cited_text" ADD CONSTRAINT "cited_text_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "casework"."passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."document_text" ADD CONSTRAINT "document_text_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."passage" ADD CONSTRAINT "passage_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."passage" ADD CONSTRAINT "passage_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "casework"."document_text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."mention" ADD CONSTRAINT "mention_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "casework"."passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."mention" ADD CONSTRAINT "mention_person_number_fkey" FOREIGN KEY ("person_number") REFERENCES "casework"."person"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."entity_mention" ADD CONSTRAINT "entity_mention_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "casework"."passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."entity_mention" ADD CONSTRAINT "entity_mention_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "casework"."organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."entity_mention" ADD CONSTRAINT "entity_mention_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "casework"."place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."entity_mention" ADD CONSTRAINT "entity_mention_provision_id_fkey" FOREIGN KEY ("provision_id") REFERENCES "casework"."provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."provision" ADD CONSTRAINT "provision_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "casework"."provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."provision" ADD CONSTRAINT "provision_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "casework"."provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."demand" ADD CONSTRAINT "demand_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."demand" ADD CONSTRAINT "demand_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "casework"."passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."demand_addressee" ADD CONSTRAINT "demand_addressee_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "casework"."demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."demand_addressee" ADD CONSTRAINT "demand_addressee_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "casework"."organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."demand_addressee" ADD CONSTRAINT "demand_addressee_person_number_fkey" FOREIGN KEY ("person_number") REFERENCES "casework"."person"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."stated_number" ADD CONSTRAINT "stated_number_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."stated_number" ADD CONSTRAINT "stated_number_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "casework"."passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."person_apart" ADD CONSTRAINT "person_apart_person_number_fkey" FOREIGN KEY ("person_number") REFERENCES "casework"."person"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."person_apart" ADD CONSTRAINT "person_apart_other_number_fkey" FOREIGN KEY ("other_number") REFERENCES "casework"."person"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."name" ADD CONSTRAINT "name_person_number_fkey" FOREIGN KEY ("person_number") REFERENCES "casework"."person"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."name" ADD CONSTRAINT "name_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "casework"."document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement" ADD CONSTRAINT "statement_person_number_fkey" FOREIGN KEY ("person_number") REFERENCES "casework"."person"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement" ADD CONSTRAINT "statement_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "casework"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."citation" ADD CONSTRAINT "citation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."citation" ADD CONSTRAINT "citation_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "casework"."passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."citation" ADD CONSTRAINT "citation_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "casework"."mention"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_custody" ADD CONSTRAINT "statement_custody_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_custody" ADD CONSTRAINT "statement_custody_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "casework"."place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_charge" ADD CONSTRAINT "statement_charge_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_charge" ADD CONSTRAINT "statement_charge_provision_id_fkey" FOREIGN KEY ("provision_id") REFERENCES "casework"."provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_charge" ADD CONSTRAINT "statement_charge_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "casework"."place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_sentence" ADD CONSTRAINT "statement_sentence_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."sentence_part" ADD CONSTRAINT "sentence_part_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement_sentence"("statement_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_designation" ADD CONSTRAINT "statement_designation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_finding" ADD CONSTRAINT "statement_finding_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_finding_body" ADD CONSTRAINT "statement_finding_body_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement_finding"("statement_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_finding_body" ADD CONSTRAINT "statement_finding_body_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "casework"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_demand" ADD CONSTRAINT "statement_demand_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_demand" ADD CONSTRAINT "statement_demand_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "casework"."demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_treatment" ADD CONSTRAINT "statement_treatment_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_treatment" ADD CONSTRAINT "statement_treatment_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "casework"."place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_event" ADD CONSTRAINT "statement_event_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_event" ADD CONSTRAINT "statement_event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "casework"."place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_event" ADD CONSTRAINT "statement_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "casework"."organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_affiliation" ADD CONSTRAINT "statement_affiliation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_affiliation_organisation" ADD CONSTRAINT "statement_affiliation_organisation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement_affiliation"("statement_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_affiliation_organisation" ADD CONSTRAINT "statement_affiliation_organisation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "casework"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_occupation" ADD CONSTRAINT "statement_occupation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_relation" ADD CONSTRAINT "statement_relation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_relation" ADD CONSTRAINT "statement_relation_other_number_fkey" FOREIGN KEY ("other_number") REFERENCES "casework"."person"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_death" ADD CONSTRAINT "statement_death_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_death" ADD CONSTRAINT "statement_death_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "casework"."place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_investigation" ADD CONSTRAINT "statement_investigation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_trait" ADD CONSTRAINT "statement_trait_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_trait" ADD CONSTRAINT "statement_trait_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "casework"."place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casework"."statement_conduct" ADD CONSTRAINT "statement_conduct_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "casework"."statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------
-- What Prisma cannot say: roles, the laws of the record, ranges, the change log.
-- ---------------------------------------------------------------------------

-- Roles. Readers see `record` and nothing else.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'habeas_reader') THEN
    CREATE ROLE habeas_reader NOLOGIN;
  END IF;
END $$;
REVOKE ALL ON SCHEMA casework FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA casework FROM PUBLIC;
GRANT USAGE ON SCHEMA record TO habeas_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA record TO habeas_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA record GRANT SELECT ON TABLES TO habeas_reader;

-- A kind table's row belongs to a statement of that kind and to no other.
DO $$
DECLARE kind text;
BEGIN
  FOREACH kind IN ARRAY ARRAY['custody','charge','sentence','designation','finding','demand','treatment','event',
    'affiliation','occupation','relation','death','investigation','trait','conduct'] LOOP
    EXECUTE format('ALTER TABLE casework.%I ADD COLUMN kind casework."StatementKind" NOT NULL DEFAULT %L
      CHECK (kind = %L)', 'statement_' || kind, kind, kind);
    EXECUTE format('ALTER TABLE casework.%I ADD CONSTRAINT %I FOREIGN KEY (statement_id, kind)
      REFERENCES casework.statement (id, kind)', 'statement_' || kind, 'statement_' || kind || '_of_its_kind');
  END LOOP;
END $$;

ALTER TABLE casework.statement
  ADD CONSTRAINT withdrawn_with_reason CHECK (state <> 'withdrawn' OR length(btrim(coalesce(withdrawn_reason, ''))) > 0),
  ADD COLUMN occurred_range daterange GENERATED ALWAYS AS
    (CASE WHEN occurred IS NOT NULL THEN daterange(occurred_from, occurred_until, '[]') END) STORED,
  ADD COLUMN stated_range daterange GENERATED ALWAYS AS (daterange(stated_from, stated_until, '[]')) STORED,
  ADD CONSTRAINT occurred_whole CHECK ((occurred IS NULL) = (occurred_meaning IS NULL)
    AND (occurred IS NOT NULL OR (occurred_from IS NULL AND occurred_until IS NULL)));
ALTER TABLE casework.citation
  ADD CONSTRAINT citation_span CHECK (span_start >= 0 AND span_end > span_start),
  ADD CONSTRAINT quote_at_most_15_words CHECK (array_length(regexp_split_to_array(btrim(quote), '\s+'), 1) <= 15);
ALTER TABLE casework.mention
  ADD CONSTRAINT mention_span CHECK (span_start >= 0 AND span_end > span_start),
  ADD CONSTRAINT settled_names_somebody CHECK (state <> 'settled' OR person_number IS NOT NULL);
ALTER TABLE casework.entity_mention
  ADD CONSTRAINT one_entity CHECK (num_nonnulls(organisation_id, place_id, provision_id) = 1);
ALTER TABLE casework.demand_addressee
  ADD CONSTRAINT some_addressee CHECK (num_nonnulls(organisation_id, person_number, words) >= 1);
ALTER TABLE casework.document
  ADD COLUMN stated_range daterange GENERATED ALWAYS AS (daterange(stated_from, stated_until, '[]')) STORED;
ALTER TABLE casework.person
  ADD CONSTRAINT person_withdrawn_with_reason CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
  ADD CONSTRAINT person_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE casework.person_apart
  ADD CONSTRAINT apart_from_another CHECK (person_number <> other_number);
ALTER TABLE casework.review
  ADD CONSTRAINT one_subject CHECK (num_nonnulls(person_number, document_id) = 1),
  ADD CONSTRAINT second_reader_is_second CHECK (basis <> 'second_reader' OR decided_by IS NULL OR decided_by <> proposed_by),
  ADD CONSTRAINT decided_whole CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL));
ALTER TABLE casework.account
  ADD CONSTRAINT email_lower CHECK (email = lower(email)),
  ADD CONSTRAINT process_never_signs_in CHECK (role <> 'process' OR (email IS NULL AND password_hash IS NULL));

-- Law 1: no source, no statement; and a statement says something of its kind. Checked at commit.
CREATE FUNCTION casework.statement_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wanted int; present int; k text; s int;
BEGIN
  IF TG_TABLE_NAME = 'statement' THEN s := NEW.id; ELSE s := OLD.statement_id; END IF;
  SELECT kind INTO k FROM casework.statement WHERE id = s;
  IF k IS NULL THEN RETURN NULL; END IF;
  IF NOT EXISTS (SELECT FROM casework.citation WHERE statement_id = s) THEN
    RAISE EXCEPTION 'statement % has no source', s USING ERRCODE = 'HB001';
  END IF;
  EXECUTE format('SELECT count(*) FROM casework.%I WHERE statement_id = $1', 'statement_' || k) INTO present USING s;
  IF present <> 1 THEN
    RAISE EXCEPTION 'statement % of kind % says nothing of its kind', s, k USING ERRCODE = 'HB002';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER statement_is_whole AFTER INSERT OR UPDATE ON casework.statement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION casework.statement_is_whole();
CREATE CONSTRAINT TRIGGER statement_keeps_source AFTER DELETE OR UPDATE ON casework.citation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION casework.statement_is_whole();

-- Law 1: where the text is held, the quote stands in its passage, character for character.
CREATE FUNCTION casework.quote_stands_in_passage() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE body text;
BEGIN
  SELECT text INTO body FROM casework.passage WHERE id = NEW.passage_id;
  IF body IS NOT NULL AND strpos(body, NEW.quote) = 0 THEN
    RAISE EXCEPTION 'the quote does not stand in passage %', NEW.passage_id USING ERRCODE = 'HB003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER quote_stands_in_passage BEFORE INSERT OR UPDATE ON casework.citation
  FOR EACH ROW EXECUTE FUNCTION casework.quote_stands_in_passage();
CREATE TRIGGER quote_stands_in_passage BEFORE INSERT OR UPDATE ON casework.demand
  FOR EACH ROW EXECUTE FUNCTION casework.quote_stands_in_passage();
CREATE TRIGGER quote_stands_in_passage BEFORE INSERT OR UPDATE ON casework.stated_number
  FOR EACH ROW EXECUTE FUNCTION casework.quote_stands_in_passage();

-- A text that arrives (or is corrected) must still hold every quote taken from it. Checked at commit, so that a
-- correction can move the citations with it.
CREATE FUNCTION casework.passage_holds_quotes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text IS NOT NULL AND EXISTS (
    SELECT FROM casework.citation WHERE passage_id = NEW.id AND strpos(NEW.text, quote) = 0
    UNION ALL SELECT FROM casework.demand WHERE passage_id = NEW.id AND strpos(NEW.text, quote) = 0
    UNION ALL SELECT FROM casework.stated_number WHERE passage_id = NEW.id AND strpos(NEW.text, quote) = 0
    UNION ALL SELECT FROM casework.mention WHERE passage_id = NEW.id AND strpos(NEW.text, surface) = 0
  ) THEN
    RAISE EXCEPTION 'passage % no longer holds a quote taken from it', NEW.id USING ERRCODE = 'HB003';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER passage_holds_quotes AFTER UPDATE OF text ON casework.passage
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION casework.passage_holds_quotes();

-- Law 3: nothing wrong is deleted; it is withdrawn with a reason.
CREATE FUNCTION casework.refuse_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are withdrawn, never deleted', TG_TABLE_NAME USING ERRCODE = 'HB004';
END $$;
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.statement FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.person FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.document FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.account FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON casework.change FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();

-- A write without an actor is refused; every write is logged with its actor and reason.
-- The setting comes back as '' on a pooled connection, hence nullif.
CREATE FUNCTION casework.log_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  actor int := nullif(current_setting('habeas.actor', true), '')::int;
  why text := nullif(current_setting('habeas.reason', true), '');
  old_row jsonb; new_row jsonb; row_key text;
BEGIN
  IF actor IS NULL THEN
    RAISE EXCEPTION 'a write to % names no actor', TG_TABLE_NAME USING ERRCODE = 'HB005';
  END IF;
  IF TG_OP <> 'INSERT' THEN old_row := to_jsonb(OLD) - 'content' - 'password_hash' - 'token_hash'; END IF;
  IF TG_OP <> 'DELETE' THEN new_row := to_jsonb(NEW) - 'content' - 'password_hash' - 'token_hash'; END IF;
  IF TG_OP = 'UPDATE' AND old_row = new_row AND to_jsonb(OLD) = to_jsonb(NEW) THEN RETURN NULL; END IF;
  SELECT string_agg(coalesce(new_row, old_row) ->> a.attname, '/' ORDER BY x.ord) INTO row_key
    FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS x(attnum, ord), pg_attribute a
    WHERE i.indrelid = TG_RELID AND i.indisprimary AND a.attrelid = TG_RELID AND a.attnum = x.attnum;
  INSERT INTO casework.change (actor, reason, table_name, row_key, operation, before, after)
    VALUES (actor, why, TG_TABLE_NAME, row_key, lower(TG_OP), old_row, new_row);
  RETURN NULL;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'casework' AND tablename NOT IN ('change', 'session') LOOP
    EXECUTE format('CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON casework.%I
      FOR EACH ROW EXECUTE FUNCTION casework.log_change()', t);
  END LOOP;
END $$;
ALTER TABLE casework.change ADD CONSTRAINT change_actor FOREIGN KEY (actor) REFERENCES casework.account (id)
  DEFERRABLE INITIALLY DEFERRED;

-- The account under which the installation itself acts (migrations, first invitation). It can never sign in.
SELECT set_config('habeas.actor', '1', true);
INSERT INTO casework.account (display_name, role) VALUES ('Installation', 'process');

-- ---- record ----------------------------------------------------------------

-- Editions are forever; their content goes only when their subject has been withdrawn.
CREATE FUNCTION record.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'editions are never changed' USING ERRCODE = 'HB006';
END $$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON record.edition FOR EACH ROW EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON record.edition FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE ON record.edition_content FOR EACH ROW EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON record.edition_content FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
CREATE FUNCTION record.content_goes_with_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM record.edition published JOIN record.edition gone
      ON gone.subject = published.subject AND gone.subject_key = published.subject_key
     AND gone.act = 'withdrawn' AND gone.seq > published.seq
    WHERE published.seq = OLD.seq
  ) THEN
    RAISE EXCEPTION 'the content of edition % stands: its subject is not withdrawn', OLD.seq USING ERRCODE = 'HB006';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER content_goes_with_withdrawal BEFORE DELETE ON record.edition_content
  FOR EACH ROW EXECUTE FUNCTION record.content_goes_with_withdrawal();
ALTER TABLE record.edition
  ADD CONSTRAINT hash_form CHECK (hash ~ '^[0-9a-f]{64}$' AND previous_hash ~ '^[0-9a-f]{64}$' AND content_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT known_act CHECK (act IN ('published', 'withdrawn')),
  ADD CONSTRAINT known_subject CHECK (subject IN ('person', 'document')),
  ADD CONSTRAINT second_reader_has_readers CHECK (basis <> 'second_reader' OR readers >= 1);
ALTER TABLE record.edition_content ADD CONSTRAINT content_of_edition FOREIGN KEY (seq) REFERENCES record.edition (seq);

-- Latest changes, newest first, without reading the whole chain.
CREATE INDEX edition_of_subject ON record.edition (subject, subject_key, seq);

-- The register: by name in each language's order, by last confirmation, and through every facet.
CREATE INDEX register_by_name ON record.person (sort_name COLLATE "en-x-icu", number);
CREATE INDEX register_by_confirmation ON record.person (confirmed_from DESC, sort_name COLLATE "en-x-icu", number);
CREATE INDEX register_by_custody ON record.person (custody_group, sort_name COLLATE "en-x-icu", number);
CREATE INDEX register_by_year ON record.person (confirmed_year);
CREATE INDEX register_by_document ON record.person USING gin (documents);
CREATE INDEX register_by_demand ON record.person USING gin (demands);
CREATE INDEX register_by_affiliation ON record.person USING gin (affiliations);
CREATE INDEX register_by_provision ON record.person USING gin (provisions);
CREATE INDEX register_by_place ON record.person USING gin (places);

-- Names: exact folded keys first, trigrams as the second try.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE INDEX name_by_key ON record.name USING gin (keys);
CREATE INDEX name_by_likeness ON record.name USING gin (folded gin_trgm_ops);

-- Words, each in the dictionary of its language (Postgres has none for Kazakh: simple).
ALTER TABLE record.words ADD COLUMN search tsvector GENERATED ALWAYS AS (
  CASE language
    WHEN 'en' THEN to_tsvector('pg_catalog.english', body)
    WHEN 'sv' THEN to_tsvector('pg_catalog.swedish', body)
    WHEN 'ru' THEN to_tsvector('pg_catalog.russian', body)
    WHEN 'de' THEN to_tsvector('pg_catalog.german', body)
    WHEN 'fr' THEN to_tsvector('pg_catalog.french', body)
    ELSE to_tsvector('pg_catalog.simple', body)
  END) STORED;
CREATE INDEX words_by_lexeme ON record.words USING gin (search);

-- Who was held on day X, as known on day Y: one index on both axes.
CREATE INDEX span_by_day ON record.custody_span USING gist (during, known, custody_group);
ALTER TABLE record.custody_span
  ADD CONSTRAINT during_not_empty CHECK (NOT isempty(during)),
  ADD CONSTRAINT known_not_empty CHECK (NOT isempty(known));

-- Counts of the register, kept in the same transaction as its rows.
CREATE FUNCTION record.facets_of(p record.person) RETURNS TABLE (facet text, value text) LANGUAGE sql IMMUTABLE AS $$
  SELECT 'all', '' UNION ALL
  SELECT 'unnamed', '' WHERE NOT p.named UNION ALL
  SELECT 'custody', p.custody_group UNION ALL
  SELECT 'confirmed', p.confirmed_year::text UNION ALL
  SELECT 'document', unnest(p.documents) UNION ALL
  SELECT 'demand', unnest(p.demands) UNION ALL
  SELECT 'affiliation', unnest(p.affiliations) UNION ALL
  SELECT 'provision', unnest(p.provisions) UNION ALL
  SELECT 'place', unnest(p.places)
$$;
CREATE FUNCTION record.keep_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE record.tally t SET count = t.count - gone.n
      FROM (SELECT f.facet, f.value, count(*)::int AS n FROM old_rows o, record.facets_of(o) f GROUP BY 1, 2) gone
      WHERE t.facet = gone.facet AND t.value = gone.value;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO record.tally AS t (facet, value, count)
      SELECT f.facet, f.value, count(*)::int FROM new_rows o, record.facets_of(o) f GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (facet, value) DO UPDATE SET count = t.count + excluded.count;
  END IF;
  DELETE FROM record.tally WHERE count = 0;
  RETURN NULL;
END $$;
CREATE TRIGGER tally_added AFTER INSERT ON record.person REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_tally();
CREATE TRIGGER tally_changed AFTER UPDATE ON record.person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_tally();
CREATE TRIGGER tally_removed AFTER DELETE ON record.person REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_tally();

-- Finished pages follow this; the notice is only a nudge, the rows are the truth.
CREATE FUNCTION record.announce_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('habeas_touch', NEW.seq::text);
  RETURN NULL;
END $$;
CREATE TRIGGER announce_touch AFTER INSERT ON record.touch FOR EACH ROW EXECUTE FUNCTION record.announce_touch();
CREATE TRIGGER never_changed BEFORE UPDATE ON record.touch FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

-- Counts of the register within one chosen value. Counted afresh they cost 160 ms at 100,000 people (every
-- chosen row must be read); kept beside the rows they cost two.
CREATE FUNCTION record.crossings_of(p record.person)
  RETURNS TABLE (in_facet text, in_value text, facet text, value text) LANGUAGE sql IMMUTABLE AS $$
  WITH carried AS MATERIALIZED (SELECT f.facet, f.value FROM record.facets_of(p) f)
  SELECT a.facet, a.value, b.facet, b.value
    FROM carried a, carried b
   WHERE a.facet <> b.facet
     AND a.facet IN ('custody', 'document', 'demand', 'affiliation', 'confirmed')
     AND b.facet IN ('custody', 'document', 'demand', 'affiliation', 'confirmed', 'unnamed')
$$;

CREATE FUNCTION record.keep_tally_within() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE record.tally_within t SET count = t.count - gone.n
      FROM (SELECT c.in_facet, c.in_value, c.facet, c.value, count(*)::int AS n
              FROM old_rows o, record.crossings_of(o) c GROUP BY 1, 2, 3, 4) gone
      WHERE t.in_facet = gone.in_facet AND t.in_value = gone.in_value
        AND t.facet = gone.facet AND t.value = gone.value;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO record.tally_within AS t (in_facet, in_value, facet, value, count)
      SELECT c.in_facet, c.in_value, c.facet, c.value, count(*)::int
        FROM new_rows o, record.crossings_of(o) c GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
      ON CONFLICT (in_facet, in_value, facet, value) DO UPDATE SET count = t.count + excluded.count;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM record.tally_within t
      USING (SELECT DISTINCT c.in_facet, c.in_value FROM old_rows o, record.crossings_of(o) c) gone
      WHERE t.in_facet = gone.in_facet AND t.in_value = gone.in_value AND t.count = 0;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tally_within_added AFTER INSERT ON record.person REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_tally_within();
CREATE TRIGGER tally_within_changed AFTER UPDATE ON record.person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_tally_within();
CREATE TRIGGER tally_within_removed AFTER DELETE ON record.person REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_tally_within();

INSERT INTO record.tally_within (in_facet, in_value, facet, value, count)
  SELECT c.in_facet, c.in_value, c.facet, c.value, count(*)::int
    FROM record.person p, record.crossings_of(p) c GROUP BY 1, 2, 3, 4;
GRANT SELECT ON record.tally_within TO habeas_reader;
