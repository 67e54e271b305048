-- CreateEnum
CREATE TYPE "delivery_kind" AS ENUM ('grade', 'statements');

-- CreateTable
CREATE TABLE "learning_platform" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "deployment_ids" TEXT[],
    "auth_url" TEXT NOT NULL,
    "token_url" TEXT NOT NULL,
    "jwks_url" TEXT NOT NULL,
    "origins" TEXT[],
    "trainer_id" TEXT,
    "grade_of" TEXT NOT NULL DEFAULT 'best',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "learning_platform_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_key" (
    "kid" TEXT NOT NULL,
    "public_jwk" JSONB NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lti_key_pkey" PRIMARY KEY ("kid")
);

-- CreateTable
CREATE TABLE "lti_login" (
    "state_hash" TEXT NOT NULL,
    "nonce_hash" TEXT NOT NULL,
    "verifier_hash" TEXT NOT NULL,
    "platform_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lti_login_pkey" PRIMARY KEY ("state_hash")
);

-- CreateTable
CREATE TABLE "lti_launch" (
    "id" TEXT NOT NULL,
    "code_hash" TEXT,
    "ticket_hash" TEXT,
    "verifier_hash" TEXT NOT NULL,
    "platform_id" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lti_launch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_link" (
    "id" TEXT NOT NULL,
    "platform_id" TEXT NOT NULL,
    "deployment_id" TEXT NOT NULL,
    "resource_link_id" TEXT NOT NULL,
    "homework_id" TEXT NOT NULL,
    "line_item_url" TEXT,
    "line_items_url" TEXT,

    CONSTRAINT "lti_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_learner" (
    "player_id" TEXT NOT NULL,
    "link_id" TEXT NOT NULL,
    "sub" TEXT NOT NULL,

    CONSTRAINT "lti_learner_pkey" PRIMARY KEY ("player_id","link_id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" TEXT NOT NULL,
    "kind" "delivery_kind" NOT NULL,
    "player_id" TEXT,
    "link_id" TEXT,
    "round_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "problem" TEXT,
    "gave_up_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "learning_platform_issuer_client_id_key" ON "learning_platform"("issuer", "client_id");

-- CreateIndex
CREATE INDEX "lti_login_expires_at_idx" ON "lti_login"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "lti_launch_code_hash_key" ON "lti_launch"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "lti_launch_ticket_hash_key" ON "lti_launch"("ticket_hash");

-- CreateIndex
CREATE INDEX "lti_launch_expires_at_idx" ON "lti_launch"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "lti_link_platform_id_deployment_id_resource_link_id_key" ON "lti_link"("platform_id", "deployment_id", "resource_link_id");

-- CreateIndex
CREATE INDEX "delivery_due_at_idx" ON "delivery"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_kind_player_id_link_id_key" ON "delivery"("kind", "player_id", "link_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_kind_round_id_key" ON "delivery"("kind", "round_id");

-- AddForeignKey
ALTER TABLE "learning_platform" ADD CONSTRAINT "learning_platform_trainer_id_fkey" FOREIGN KEY ("trainer_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_login" ADD CONSTRAINT "lti_login_platform_id_fkey" FOREIGN KEY ("platform_id") REFERENCES "learning_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_launch" ADD CONSTRAINT "lti_launch_platform_id_fkey" FOREIGN KEY ("platform_id") REFERENCES "learning_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_platform_id_fkey" FOREIGN KEY ("platform_id") REFERENCES "learning_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_homework_id_fkey" FOREIGN KEY ("homework_id") REFERENCES "homework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_learner" ADD CONSTRAINT "lti_learner_player_id_fkey" FOREIGN KEY ("player_id") REFERENCES "homework_player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_learner" ADD CONSTRAINT "lti_learner_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "lti_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_player_id_fkey" FOREIGN KEY ("player_id") REFERENCES "homework_player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "lti_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;
