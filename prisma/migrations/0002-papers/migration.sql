-- CreateEnum
CREATE TYPE "rights" AS ENUM ('co_instructor', 'observer');

-- CreateEnum
CREATE TYPE "card_kind" AS ENUM ('keep', 'change', 'question');

-- AlterTable
ALTER TABLE "round" ADD COLUMN     "forked_at_seq" INTEGER,
ADD COLUMN     "forked_from_id" TEXT,
ADD COLUMN     "on_paper" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "group_name" TEXT,
ADD COLUMN     "leader_id" TEXT,
ADD COLUMN     "names_removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "retention_days" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "works_council" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "workshop_id" TEXT NOT NULL,
    "rights" "rights" NOT NULL,
    "hands_over" BOOLEAN NOT NULL DEFAULT false,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "colleague" (
    "id" TEXT NOT NULL,
    "workshop_id" TEXT NOT NULL,
    "rights" "rights" NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "colleague_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "p" BIGINT NOT NULL,
    "team_id" TEXT,
    "decision_id" TEXT,
    "tag" TEXT,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade" (
    "round_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL DEFAULT '',
    "objective_id" TEXT NOT NULL,
    "level" INTEGER,
    "comment" TEXT NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grade_pkey" PRIMARY KEY ("round_id","author_id","team_id","decision_id","objective_id")
);

-- CreateTable
CREATE TABLE "overrule" (
    "round_id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "overrule_pkey" PRIMARY KEY ("round_id","team_id","decision_id","mark")
);

-- CreateTable
CREATE TABLE "card" (
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "kind" "card_kind" NOT NULL,
    "team_id" TEXT,
    "seat_id" TEXT,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_vote" (
    "card_id" TEXT NOT NULL,
    "voter_id" TEXT NOT NULL,

    CONSTRAINT "card_vote_pkey" PRIMARY KEY ("card_id","voter_id")
);

-- CreateTable
CREATE TABLE "plan_item" (
    "id" TEXT NOT NULL,
    "workshop_id" TEXT NOT NULL,
    "round_id" TEXT,
    "action" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_answer" (
    "round_id" TEXT NOT NULL,
    "seat_id" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "survey_answer_pkey" PRIMARY KEY ("round_id","seat_id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "code" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "seat_id" TEXT NOT NULL,
    "name" TEXT,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_workshop_id_idx" ON "invitation"("workshop_id");

-- CreateIndex
CREATE UNIQUE INDEX "colleague_token_hash_key" ON "colleague"("token_hash");

-- CreateIndex
CREATE INDEX "colleague_workshop_id_idx" ON "colleague"("workshop_id");

-- CreateIndex
CREATE INDEX "note_round_id_p_idx" ON "note"("round_id", "p");

-- CreateIndex
CREATE INDEX "card_round_id_idx" ON "card"("round_id");

-- CreateIndex
CREATE INDEX "plan_item_workshop_id_idx" ON "plan_item"("workshop_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_round_id_seat_id_key" ON "certificate"("round_id", "seat_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "colleague" ADD CONSTRAINT "colleague_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade" ADD CONSTRAINT "grade_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "overrule" ADD CONSTRAINT "overrule_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_vote" ADD CONSTRAINT "card_vote_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "card"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_answer" ADD CONSTRAINT "survey_answer_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A workshop that was archived was one that is closed: the list hides nothing yet.
UPDATE "workshop" SET "closed_at" = "archived_at", "archived_at" = NULL;
