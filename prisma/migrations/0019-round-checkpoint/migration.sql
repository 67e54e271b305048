-- AlterTable
ALTER TABLE "round" ADD COLUMN     "rewrites" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "round_checkpoint" (
    "round_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "round_checkpoint_pkey" PRIMARY KEY ("round_id")
);

-- AddForeignKey
ALTER TABLE "round_checkpoint" ADD CONSTRAINT "round_checkpoint_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whatever rewrites a line of a log (names and words are taken out) takes the checkpoint along that was made of it, and
-- whoever still has the round as it was can't keep it any more.
CREATE FUNCTION "forget_checkpoint"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "round" SET "rewrites" = "rewrites" + 1 WHERE "id" IN (SELECT "round_id" FROM "rewritten");
  DELETE FROM "round_checkpoint" WHERE "round_id" IN (SELECT "round_id" FROM "rewritten");
  RETURN NULL;
END $$;

CREATE TRIGGER "forget_checkpoint" AFTER UPDATE ON "log_entry" REFERENCING OLD TABLE AS "rewritten"
  FOR EACH STATEMENT EXECUTE FUNCTION "forget_checkpoint"();
