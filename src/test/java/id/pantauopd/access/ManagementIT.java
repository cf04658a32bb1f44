package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Browser;
import id.pantauopd.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;

@WebTest
class ManagementIT {
    @LocalManagementPort
    private int port;

    @Test
    void healthSaysUpAndNothingMore() {
        try (Browser operator = new Browser(port)) {
            for (String path :
                    new String[] {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"}) {
                assertThat(operator.get(path).body())
                        .as(path)
                        .contains("\"status\":\"UP\"")
                        .doesNotContain("details", "components");
            }
        }
    }

    @Test
    void metricsAreThereForPrometheus() {
        try (Browser operator = new Browser(port)) {
            assertThat(operator.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/quartz", "/actuator/shutdown",
                        "/actuator/beans",
                "/actuator/configprops", "/actuator/flyway", "/actuator/mappings", "/actuator/threaddump",
                        "/actuator/sessions", "/"
            })
    void nothingElseIsThere(String path) {
        try (Browser operator = new Browser(port)) {
            assertThat(operator.get(path).statusCode()).as(path).isIn(302, 404);
        }
    }
}
