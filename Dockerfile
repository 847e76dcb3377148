# docker build -t newsparse . && docker run --rm -v "$PWD:/data" newsparse archive/ -o out.jsonl
FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run bundle -- --no-node

FROM node:24-slim
COPY --from=build /src/bundle/newsparse.cjs /src/bundle/third-party-licences.txt /src/LICENSE /usr/local/lib/newsparse/
USER node
WORKDIR /data
ENTRYPOINT ["node", "/usr/local/lib/newsparse/newsparse.cjs"]
