package id.pantauopd.intake;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.agency.RowEffect;
import id.pantauopd.agency.RowVerdict;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.fetch.UrlRules;
import id.pantauopd.fetch.UrlVerdict;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how a row stands after the registry's own rules, its check and a person have had their say. Pure. */
final class RowJudge {
    /** The outcome of a check that found the feed of a site. */
    static final String FEED_FOUND = "FEED_FOUND";

    static final String NO_FEED = "NO_FEED";
    static final String NOT_CHECKED = "NOT_CHECKED";

    /** A row that only declares an agency. */
    static final String NO_CHANNEL = "NO_CHANNEL";

    private static final Set<String> DOUBLES =
            Set.of("registry.duplicate.file", "registry.address.taken", "registry.account.elsewhere");

    private final KnownRegistry known;
    private final UrlRules urls;

    RowJudge(KnownRegistry known, UrlRules urls) {
        this.known = known;
        this.urls = urls;
    }

    Judgement judge(RowVerdict verdict, StoredRow row) {
        if (verdict.fault() != null) {
            return refused(verdict.fault(), row);
        }
        if (verdict.effects().contains(RowEffect.CHANNEL_ARCHIVED)) {
            return Judgement.of(RowState.DUPLICATE, "url", "intake.why.archived");
        }
        if (verdict.effects().isEmpty()) {
            return Judgement.of(RowState.DUPLICATE, "", "intake.why.known");
        }
        return row.accepted() ? Judgement.READY : toLookAt(verdict, row).orElse(Judgement.READY);
    }

    private Judgement refused(RegistryFault fault, StoredRow row) {
        if (DOUBLES.contains(fault.key())) {
            return new Judgement(RowState.DUPLICATE, fault.field(), fault.key(), fault.arguments());
        }
        Cells cells = new Cells(row.cells());
        if (cells.isBlank("agency_code") && !cells.isBlank("url")) {
            if (urls.check(cells.get("url")) instanceof UrlVerdict.Rejected) {
                return Judgement.of(RowState.FAULT, "url", "intake.why.address");
            }
            // A good address whose agency only a person knows.
            return cells.isBlank("agency_name")
                    ? Judgement.of(RowState.CHECK, "agency_code", "intake.why.agency")
                    : Judgement.of(RowState.CHECK, "agency_code", "intake.why.unknown", cells.get("agency_name"));
        }
        return new Judgement(RowState.FAULT, fault.field(), fault.key(), fault.arguments());
    }

    private Optional<Judgement> toLookAt(RowVerdict verdict, StoredRow row) {
        Cells cells = new Cells(row.cells());
        if (verdict.effects().contains(RowEffect.AGENCY_RENAMED)) {
            String before =
                    known.code(cells.get("agency_code")).map(Agency::name).orElse("");
            return Optional.of(Judgement.of(RowState.CHECK, "agency_name", "intake.why.renames", before));
        }
        if (verdict.effects().contains(RowEffect.CHANNEL_MOVED)) {
            return Optional.of(Judgement.of(RowState.CHECK, "url", "intake.why.moves"));
        }
        if (verdict.effects().contains(RowEffect.AGENCY_ADDED)) {
            Optional<Agency> same = known.name(cells.get("agency_name"))
                    .filter(agency -> agency.regionCode().equals(cells.get("region_code")));
            if (same.isPresent()) {
                return Optional.of(Judgement.of(
                        RowState.CHECK,
                        "agency_code",
                        "intake.why.same-name",
                        same.get().code()));
            }
        }
        return checked(row.outcome());
    }

    /** Whether nothing speaks against a row after this outcome of its check. */
    static boolean isFine(String outcome) {
        return switch (outcome) {
            case FEED_FOUND, NO_CHANNEL -> true;
            case NO_FEED, NOT_CHECKED -> false;
            default -> {
                Outcome seen = Outcome.valueOf(outcome);
                yield seen.good() || seen == Outcome.NOT_CONFIGURED;
            }
        };
    }

    /** The message key of an outcome of a check. */
    static String key(String outcome) {
        return switch (outcome) {
            case FEED_FOUND, NO_CHANNEL, NO_FEED, NOT_CHECKED -> "intake.check." + outcome;
            default -> "outcome." + outcome;
        };
    }

    private static Optional<Judgement> checked(@Nullable String outcome) {
        return outcome == null || isFine(outcome)
                ? Optional.empty()
                : Optional.of(Judgement.of(RowState.CHECK, "feed_url", key(outcome)));
    }
}
