package id.pantauopd.ranking;

import id.pantauopd.access.AuditLog;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.Period;
import id.pantauopd.ranking.ExceptionDay.Kind;
import id.pantauopd.ranking.ExceptionDay.Withdrawal;
import id.pantauopd.ranking.ExceptionWrite.Refused;
import id.pantauopd.ranking.ExceptionWrite.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the exceptional days of regions: election quiet periods, disasters, mourning. Everybody may read them; every change
 * has a reason and stands in the audit log. Rankings computed from now on leave the days out; stored ones stay.
 */
@Service
@Transactional
public class ExceptionCalendar {
    static final int LONGEST_DAYS = 92;
    public static final int LONGEST_REASON = 500;

    private final ExceptionRows rows;
    private final AgencyDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    ExceptionCalendar(ExceptionRows rows, AgencyDirectory directory, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** All, the newest first, withdrawn ones included. */
    @Transactional(readOnly = true)
    public List<ExceptionDay> all() {
        return rows.all();
    }

    /** Those that hold in a region on some day of a period. */
    @Transactional(readOnly = true)
    public List<ExceptionDay> of(String regionCode, Period period) {
        List<ExceptionDay> holding = rows.holding(period.from(), period.to());
        if (holding.isEmpty()) {
            return List.of();
        }
        List<String> chain = new Norms(directory.regions(), List.of(), 1).chain(regionCode);
        return holding.stream().filter(day -> chain.contains(day.regionCode())).toList();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public ExceptionWrite add(
            String regionCode, @Nullable LocalDate from, @Nullable LocalDate to, Kind kind, String reason) {
        Optional<Refused> refused = check(from, to, reason.strip());
        if (from == null || to == null || refused.isPresent()) {
            return refused.orElse(Refused.NO_DAYS);
        }
        if (directory.region(regionCode).isEmpty()) {
            return Refused.UNKNOWN_REGION;
        }
        long id = rows.insert(regionCode, from, to, kind, reason.strip(), audit.actor(), clock.instant());
        ExceptionDay day = rows.find(id).orElseThrow();
        audit.record("exception.added", said(day), null, kind + ": " + day.reason());
        return new Stored(day);
    }

    /** Takes back what was put down wrongly; it stays readable, with this reason. */
    @PreAuthorize("hasRole('ADMIN')")
    public ExceptionWrite withdraw(long id, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return why.isEmpty() ? Refused.NO_REASON : Refused.REASON_TOO_LONG;
        }
        Optional<ExceptionDay> day = rows.find(id).filter(ExceptionDay::holds);
        if (day.isEmpty()) {
            return Refused.NOT_THERE;
        }
        rows.withdraw(id, new Withdrawal(audit.actor(), clock.instant(), why));
        audit.record("exception.withdrawn", said(day.get()), day.get().reason(), why);
        return new Stored(rows.find(id).orElseThrow());
    }

    private static Optional<Refused> check(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {
        if (from == null || to == null) {
            return Optional.of(Refused.NO_DAYS);
        }
        if (to.isBefore(from)) {
            return Optional.of(Refused.TURNED_AROUND);
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            return Optional.of(Refused.TOO_LONG);
        }
        if (reason.isEmpty()) {
            return Optional.of(Refused.NO_REASON);
        }
        return reason.length() > LONGEST_REASON ? Optional.of(Refused.REASON_TOO_LONG) : Optional.empty();
    }

    private static String said(ExceptionDay day) {
        return day.regionCode() + " " + day.from() + ".." + day.to();
    }
}
