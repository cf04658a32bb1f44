package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.base.MultiRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the evidence: one row for each answer that was read. */
@Component
class Captures {
    /** Rises when the readers begin to see the same bytes otherwise: a break in every series of figures. */
    static final int PARSER_VERSION = 1;

    private static final MultiRow ROWS = new MultiRow(
            "INSERT INTO capture (channel_id, captured_at, requested_url, answered_url, http_status, body_sha256,"
                    + " body_bytes, format, parser_version, single)",
            10,
            "ON DUPLICATE KEY UPDATE id = id RETURNING id, channel_id");

    private final JdbcTemplate jdbc;

    Captures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the evidence of answers of different channels; an answer that came before keeps its row. */
    void store(List<Answer> answers) {
        List<@Nullable Object[]> rows = new ArrayList<>(answers.size());
        answers.forEach(answer -> rows.add(row(answer)));
        Map<Long, Long> byChannel = new HashMap<>();
        ROWS.write(jdbc, rows, (row, at) -> byChannel.put(row.getLong(2), row.getLong(1)));
        for (Answer answer : answers) {
            Long id = byChannel.get(answer.channelId());
            if (id == null) {
                throw new IllegalStateException("The store did not name the row of a capture");
            }
            answer.captureId = id;
        }
    }

    private static Object[] row(Answer answer) {
        Evidence evidence = answer.recording.evidence();
        return new Object[] {
            answer.channelId(),
            toColumn(evidence.capturedAt()),
            evidence.requested().toString(),
            evidence.answered().toString(),
            evidence.status(),
            HexFormat.of().parseHex(evidence.bodySha256()),
            evidence.bodyBytes(),
            evidence.format(),
            PARSER_VERSION,
            answer.single
        };
    }
}
