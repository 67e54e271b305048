# One process of Golden Hour, for a database of its own or shared with others (compose.yaml). See docs/operating.md.
FROM node:24-bookworm-slim AS build
WORKDIR /golden-hour
COPY . .
RUN npm ci --include=dev --no-audit --no-fund && \
    node --input-type=module -e "const { prepare } = await import('./scripts/lib/steps.mjs'); await prepare({ build: true });"

FROM node:24-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
WORKDIR /golden-hour
COPY --from=build --chown=node:node /golden-hour /golden-hour
USER node
EXPOSE 3000
# Node gets the signals itself: npm in between would keep some of them.
CMD ["node", "--enable-source-maps", "dist/server.mjs"]
