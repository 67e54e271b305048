-- AlterTable
ALTER TABLE "round" ADD COLUMN     "grades_shown_at" TIMESTAMPTZ(3);
