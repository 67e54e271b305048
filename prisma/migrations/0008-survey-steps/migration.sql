-- AlterTable
ALTER TABLE "survey_answer" ADD COLUMN     "shown" JSONB;

-- Totals of three sheets and more have been shown as they were.
UPDATE "survey_answer" SET "shown" = "answers" WHERE "round_id" IN (
  SELECT "round_id" FROM "survey_answer" GROUP BY "round_id" HAVING count(*) >= 3
);
