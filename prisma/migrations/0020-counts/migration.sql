-- CreateTable
CREATE TABLE "request_count" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "request_count_pkey" PRIMARY KEY ("key")
);
