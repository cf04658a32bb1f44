package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AuditExportIT {
    @Autowired
    private AuditExport export;

    @Autowired
    private AuditLog audit;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @Test
    void everyEntryOfSeveralPagesIsWrittenOnceNewestFirst() throws IOException {
        for (int entry = 0; entry < 450; entry++) {
            audit.record("channel.paused", "kanal-" + entry, "ACTIVE", "PAUSED");
        }
        List<String> lines = written();
        assertThat(lines).hasSize(451).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).isEqualTo("id,at,actor,action,subject,before,after");
        assertThat(lines.get(1)).endsWith("system,channel.paused,kanal-449,ACTIVE,PAUSED");
        assertThat(lines.getLast()).contains("kanal-0,");
    }

    @Test
    void whatAStrangerTypedIsNoFormula() throws IOException {
        audit.record("signin.failed", "=HYPERLINK(\"x\")", null, null);
        assertThat(written().get(1)).contains("\"'=HYPERLINK(\"\"x\"\")\",,");
    }

    private List<String> written() throws IOException {
        StringWriter out = new StringWriter();
        export.write(out);
        return out.toString().lines().toList();
    }
}
