package id.pantauopd.objection;

import id.pantauopd.base.UtcTime;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps objections, replies and holidays. Of an objection only its decision is ever written later. */
@Component
class ObjectionStore {
    private static final String SELECT = "SELECT * FROM objection ";

    private final JdbcClient jdbc;

    ObjectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(ObjectionDraft draft, URI evidence, @Nullable Long postId, boolean byAgency, Instant at, LocalDate by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO objection (edition_number, agency_code, kind, statement, evidence, post_id, by_agency,"
                        + " filed_at, decide_by, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')")
                .param(draft.editionNumber())
                .param(draft.agencyCode())
                .param(draft.kind().name())
                .param(draft.statement())
                .param(evidence.toString())
                .param(postId)
                .param(byAgency)
                .param(UtcTime.toColumn(at))
                .param(by)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "the key just given").longValue();
    }

    /** Whether the same is open already. */
    boolean isOpen(ObjectionDraft draft) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM objection WHERE edition_number = ? AND agency_code = ? AND kind = ?"
                                + " AND statement = ? AND state = 'OPEN')")
                .params(draft.editionNumber(), draft.agencyCode(), draft.kind().name(), draft.statement())
                .query(Boolean.class)
                .single();
    }

    Optional<Objection> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query((row, at) -> read(row))
                .optional();
    }

    /** Newest first. */
    List<Objection> newest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query((row, at) -> read(row))
                .list();
    }

    List<Objection> open() {
        return jdbc.sql(SELECT + "WHERE state = 'OPEN' ORDER BY decide_by, id")
                .query((row, at) -> read(row))
                .list();
    }

    int open(long editionNumber) {
        return jdbc.sql("SELECT COUNT(*) FROM objection WHERE state = 'OPEN' AND edition_number = ?")
                .param(editionNumber)
                .query(Integer.class)
                .single();
    }

    /** False when another has decided it meanwhile. */
    boolean decide(long id, ObjectionState decision, String note, String editor, Instant at) {
        return jdbc.sql("UPDATE objection SET state = ?, note = ?, decided_by = ?, decided_at = ?"
                                + " WHERE id = ? AND state = 'OPEN'")
                        .params(decision.name(), note, editor, UtcTime.toColumn(at), id)
                        .update()
                == 1;
    }

    void reply(AgencyReply reply) {
        jdbc.sql("INSERT INTO agency_reply (edition_number, agency_code, reply, given_at) VALUES (?, ?, ?, ?)")
                .params(reply.editionNumber(), reply.agencyCode(), reply.text(), UtcTime.toColumn(reply.givenAt()))
                .update();
    }

    /** To an edition and those it corrects share no replies: each stands beside the rank it was given to. */
    List<AgencyReply> replies(long editionNumber) {
        return jdbc.sql("SELECT * FROM agency_reply WHERE edition_number = ? ORDER BY id")
                .param(editionNumber)
                .query((row, at) -> new AgencyReply(
                        row.getLong("edition_number"),
                        row.getString("agency_code"),
                        row.getString("reply"),
                        UtcTime.fromColumn(row.getObject("given_at", LocalDateTime.class))))
                .list();
    }

    WorkingDays workingDays() {
        return new WorkingDays(new HashSet<>(
                jdbc.sql("SELECT day FROM holiday").query(LocalDate.class).list()));
    }

    private static Objection read(ResultSet row) throws SQLException {
        return new Objection(
                row.getLong("id"),
                row.getLong("edition_number"),
                row.getString("agency_code"),
                ObjectionKind.valueOf(row.getString("kind")),
                row.getString("statement"),
                URI.create(row.getString("evidence")),
                row.getObject("post_id", Long.class),
                row.getBoolean("by_agency"),
                UtcTime.fromColumn(row.getObject("filed_at", LocalDateTime.class)),
                row.getObject("decide_by", LocalDate.class),
                ObjectionState.valueOf(row.getString("state")),
                UtcTime.fromNullableColumn(row.getObject("decided_at", LocalDateTime.class)),
                row.getString("decided_by"),
                row.getString("note"));
    }
}
