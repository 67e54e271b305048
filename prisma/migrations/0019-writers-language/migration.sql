-- AlterTable
ALTER TABLE "card" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "grade" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "note" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "plan_item" ADD COLUMN     "language" TEXT;
