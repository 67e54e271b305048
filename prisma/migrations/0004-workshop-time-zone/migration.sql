-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "time_zone" TEXT;
