package id.pantauopd.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartFailureTest {
    @Test
    void databaseThatDoesNotAnswerIsToldInASentence() {
        FailureAnalysis analysis = new DatabaseUnreachable().analyze(new IllegalStateException(refused()));

        assertThat(analysis.getDescription()).startsWith("The database does not answer: ");
        assertThat(analysis.getAction()).contains("spring.datasource.url");
    }

    @Test
    void otherSqlErrorsAreNotCalledAnUnreachableDatabase() {
        assertThat(new DatabaseUnreachable().analyze(new SQLException("Duplicate entry", "23000", 1062)))
                .isNull();
    }

    @Test
    void embeddedServerThatDoesNotStartNamesTheReason() {
        Throwable failure = new BeanCreationException(
                "dataSource",
                "outer",
                new BeanCreationException("embeddedMariaDb", "inner", new IllegalStateException("no space")));

        assertThat(new EmbeddedDatabaseFailure().analyze(failure).getDescription())
                .isEqualTo("The embedded MariaDB did not start: no space");
        assertThat(new EmbeddedDatabaseFailure().analyze(new BeanCreationException("other", "outer")))
                .isNull();
    }

    @Test
    void publicAddressMustBeOne() {
        assertThatThrownBy(() -> new PublicSettings(URI.create("pantau.example.go.id")))
                .hasMessageContaining("pantau.public-url");
        assertThat(new PublicSettings(URI.create("https://pantau.example.go.id/")).link("/status"))
                .hasToString("https://pantau.example.go.id/status");
    }

    private static SQLException refused() {
        try (Connection connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:1/x?connectTimeout=500")) {
            throw new IllegalStateException("Something listens on port 1: " + connection);
        } catch (SQLException expected) {
            return expected;
        }
    }
}
