# Build: mvn -Pserver is run inside, so the image needs nothing of the host. The image expects a MariaDB server.
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven nodejs npm wget gpg ca-certificates apt-transport-https \
 && wget -qO- https://packages.adoptium.net/artifactory/api/gpg/key/public | gpg --dearmor -o /usr/share/keyrings/adoptium.gpg \
 && echo "deb [signed-by=/usr/share/keyrings/adoptium.gpg] https://packages.adoptium.net/artifactory/deb trixie main" > /etc/apt/sources.list.d/adoptium.list \
 && apt-get update && apt-get install -y --no-install-recommends temurin-25-jdk
WORKDIR /src
COPY . .
RUN ./mvnw -B -Dserver -DskipTests package \
 && java -Djarmode=tools -jar target/pantau-opd.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/pantau-opd pantau
COPY --from=build /app /opt/pantau-opd
COPY packaging/start.sh /opt/pantau-opd/start.sh
USER pantau
WORKDIR /var/lib/pantau-opd
VOLUME /var/lib/pantau-opd
EXPOSE 8080
ENV MANAGEMENT_SERVER_ADDRESS=0.0.0.0
HEALTHCHECK --start-period=60s CMD wget -qO- http://127.0.0.1:8081/actuator/health/readiness || exit 1
ENTRYPOINT ["/opt/pantau-opd/start.sh"]
