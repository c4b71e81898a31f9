# One build for all services; each is a target of its own: docker build --target review-service .
FROM maven:3.9.16-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/maven \
    mvn --batch-mode -ntp -Dmaven.repo.local=/maven -DskipTests -pl '!system-tests' package
RUN for service in gateway review-service response-service notification-service; do \
      java -Djarmode=tools -jar "$service/target/$service-"*-exec.jar extract --destination "/unpacked/$service" && \
      mv "/unpacked/$service/$service-"*-exec.jar "/unpacked/$service/$service.jar" || exit 1; \
    done

FROM eclipse-temurin:25.0.4_7-jre-noble AS runtime
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin replydesk \
    && install --directory --owner=10001 /data /keys/own /keys/trusted
ENV MALLOC_ARENA_MAX=2
WORKDIR /app
COPY deploy/jvm.options deploy/healthy ./
USER 10001

# Makes the key pair of every service, once, and ends.
FROM runtime AS keys
USER 0
RUN install --directory --owner=10001 /keys/gateway /keys/review-service /keys/response-service \
      /keys/notification-service
USER 10001
COPY --from=build /source/standalone/target/standalone.jar ./
ENTRYPOINT ["java", "@jvm.options", "-jar", "standalone.jar", "--make-keys", "/keys"]

FROM runtime AS service
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["/app/healthy"]
ENTRYPOINT ["java", "@jvm.options", "-jar", "service.jar"]

FROM service AS gateway
COPY --from=build /unpacked/gateway/lib ./lib
COPY --from=build /unpacked/gateway/gateway.jar ./service.jar
EXPOSE 8080

FROM service AS review-service
COPY --from=build /unpacked/review-service/lib ./lib
COPY --from=build /unpacked/review-service/review-service.jar ./service.jar

FROM service AS response-service
COPY --from=build /unpacked/response-service/lib ./lib
COPY --from=build /unpacked/response-service/response-service.jar ./service.jar

FROM service AS notification-service
COPY --from=build /unpacked/notification-service/lib ./lib
COPY --from=build /unpacked/notification-service/notification-service.jar ./service.jar
