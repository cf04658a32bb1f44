package id.pantauopd.base;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells health what {@link DatabaseCheck} finds; the product still serves, so it warns and does not say down. */
@Component("databaseSettings")
class DatabaseHealth implements HealthIndicator {
    static final Status WARN = new Status("WARN");

    private final DatabaseCheck check;

    DatabaseHealth(DatabaseCheck check) {
        this.check = check;
    }

    @Override
    public Health health() {
        List<DatabaseCheck.Finding> findings = check.findings();
        Health.Builder health = findings.isEmpty() ? Health.up() : Health.status(WARN);
        findings.forEach(
                finding -> health.withDetail(finding.variable(), finding.is() + ", should be " + finding.should()));
        return health.build();
    }
}
