-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "reminds_in" TEXT;
