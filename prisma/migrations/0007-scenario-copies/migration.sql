-- CreateTable
CREATE TABLE "scenario_copy" (
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "scenario_copy_pkey" PRIMARY KEY ("hash")
);

-- AlterTable
ALTER TABLE "round" ADD COLUMN     "scenario_hash" TEXT;
ALTER TABLE "round" ALTER COLUMN "scenario" DROP NOT NULL;

-- Each content once, and every round is told which one is its own.
UPDATE "round" SET "scenario_hash" = encode(sha256(convert_to("scenario"::text, 'UTF8')), 'hex');
INSERT INTO "scenario_copy" ("hash", "content")
SELECT DISTINCT ON ("scenario_hash") "scenario_hash", "scenario" FROM "round" ORDER BY "scenario_hash";

-- Emptied first: a dropped column alone would keep its space until each row is written again.
UPDATE "round" SET "scenario" = NULL;
ALTER TABLE "round" DROP COLUMN "scenario",
ALTER COLUMN "scenario_hash" SET NOT NULL;

-- CreateIndex
CREATE INDEX "round_scenario_hash_idx" ON "round"("scenario_hash");

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_scenario_hash_fkey" FOREIGN KEY ("scenario_hash") REFERENCES "scenario_copy"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
