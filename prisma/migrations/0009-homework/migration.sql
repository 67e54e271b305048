-- CreateTable
CREATE TABLE "homework" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "group_name" TEXT,
    "scenario_slug" TEXT NOT NULL,
    "link_token" TEXT NOT NULL,
    "tries" INTEGER,
    "deadline" TIMESTAMPTZ(3),
    "time_zone" TEXT NOT NULL,
    "pace" TEXT,
    "seed" INTEGER,
    "variant" TEXT,
    "shows_median" BOOLEAN NOT NULL DEFAULT true,
    "works_council" BOOLEAN NOT NULL DEFAULT false,
    "retention_days" INTEGER NOT NULL DEFAULT 30,
    "names_removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "homework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "homework_player" (
    "id" TEXT NOT NULL,
    "homework_id" TEXT NOT NULL,
    "name" TEXT,
    "key_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "homework_player_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "homework_try" (
    "id" TEXT NOT NULL,
    "player_id" TEXT NOT NULL,
    "round_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "settled" BOOLEAN NOT NULL DEFAULT false,
    "score" DOUBLE PRECISION,
    "usual" DOUBLE PRECISION,
    "percentile" DOUBLE PRECISION,
    "storm" DOUBLE PRECISION[],

    CONSTRAINT "homework_try_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "homework_link_token_key" ON "homework"("link_token");

-- CreateIndex
CREATE INDEX "homework_owner_id_created_at_idx" ON "homework"("owner_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "homework_player_homework_id_key_hash_key" ON "homework_player"("homework_id", "key_hash");

-- CreateIndex
CREATE UNIQUE INDEX "homework_try_round_id_key" ON "homework_try"("round_id");

-- CreateIndex
CREATE INDEX "homework_try_player_id_idx" ON "homework_try"("player_id");

-- AddForeignKey
ALTER TABLE "homework" ADD CONSTRAINT "homework_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homework_player" ADD CONSTRAINT "homework_player_homework_id_fkey" FOREIGN KEY ("homework_id") REFERENCES "homework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homework_try" ADD CONSTRAINT "homework_try_player_id_fkey" FOREIGN KEY ("player_id") REFERENCES "homework_player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homework_try" ADD CONSTRAINT "homework_try_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE SET NULL ON UPDATE CASCADE;
