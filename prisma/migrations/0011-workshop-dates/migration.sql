-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "starts_at" TIMESTAMPTZ(3);
