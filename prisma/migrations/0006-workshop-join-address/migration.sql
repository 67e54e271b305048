-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "join_address" TEXT;
