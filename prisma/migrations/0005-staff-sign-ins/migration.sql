-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "by_code" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "session_id" TEXT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Where somebody signed in from is kept no longer.
UPDATE "session" SET "ip_address" = NULL, "user_agent" = NULL;
