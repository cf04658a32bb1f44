package id.pantauopd.intake;

import id.pantauopd.agency.RegistryStep;
import id.pantauopd.base.MultiRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the way back from a saved batch. */
@Component
class IntakeSteps {
    private static final MultiRow WRITE = new MultiRow("INSERT INTO intake_step (batch_id, step)", 2, "");

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    IntakeSteps(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void add(long batchId, List<RegistryStep> steps) {
        List<@Nullable Object[]> rows = new ArrayList<>(steps.size());
        steps.forEach(step -> rows.add(new @Nullable Object[] {batchId, Json.write(step)}));
        WRITE.write(template, rows);
    }

    /** In the order in which they were written. */
    List<RegistryStep> of(long batchId) {
        return jdbc.sql("SELECT step FROM intake_step WHERE batch_id = ? ORDER BY id")
                .param(batchId)
                .query((row, number) -> Json.read(row.getString(1), RegistryStep.class))
                .list();
    }

    void forget(long batchId) {
        jdbc.sql("DELETE FROM intake_step WHERE batch_id = ?").param(batchId).update();
    }
}
