-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "reminds_days" INTEGER;

-- CreateTable
CREATE TABLE "expected_player" (
    "id" TEXT NOT NULL,
    "workshop_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "group_name" TEXT,
    "team" INTEGER,
    "role" TEXT,
    "link_number" INTEGER NOT NULL DEFAULT 1,
    "token_hash" TEXT,
    "seat_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invited_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "expected_player_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "expected_player_token_hash_key" ON "expected_player"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "expected_player_seat_id_key" ON "expected_player"("seat_id");

-- CreateIndex
CREATE INDEX "expected_player_workshop_id_created_at_idx" ON "expected_player"("workshop_id", "created_at");

-- AddForeignKey
ALTER TABLE "expected_player" ADD CONSTRAINT "expected_player_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;
