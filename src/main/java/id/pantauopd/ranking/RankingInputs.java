package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.ChannelTenure;
import id.pantauopd.base.Period;
import id.pantauopd.post.Activity;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.LeftOut;
import id.pantauopd.post.WeeksWithout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what scoring reads, in five to twelve queries however many agencies there are. */
@Component
class RankingInputs {
    private final AgencyDirectory directory;
    private final Activity activity;
    private final ExceptionEffect exceptions;
    private final PlatformFreeze freeze;
    private final WeeksWithout without;
    private final JdbcClient jdbc;

    RankingInputs(
            AgencyDirectory directory,
            Activity activity,
            ExceptionEffect exceptions,
            PlatformFreeze freeze,
            WeeksWithout without,
            JdbcClient jdbc) {
        this.directory = directory;
        this.activity = activity;
        this.exceptions = exceptions;
        this.freeze = freeze;
        this.without = without;
        this.jdbc = jdbc;
    }

    /** @param weeks whole weeks; those just before are gathered too, for the change of place */
    Gathered gather(Collection<Agency> agencies, Period weeks, Counting rules) {
        List<Long> ids = agencies.stream().map(Agency::id).toList();
        Period before = weeks.previous();
        Norms norms = new Norms(directory.regions(), norms(), rules.postsPerWeek());
        Period span = new Period(before.from(), weeks.to());
        LeftOut excepted = exceptions.of(span, agencies, norms);
        List<AgencyWeek> rows = without.sum(activity.weeks(ids, span), excepted);
        return new Gathered(
                weeks,
                directory.tenuresOf(ids).stream().collect(Collectors.groupingBy(ChannelTenure::agencyId)),
                rows.stream().collect(Collectors.groupingBy(AgencyWeek::agencyId)),
                live(ids, rows, weeks.to(), rules.liveDays()),
                live(ids, rows, before.to(), rules.liveDays()),
                norms,
                excepted,
                freeze.losses(ids, rows, weeks),
                freeze.losses(ids, rows, before));
    }

    /** The same facts without the platforms that are frozen for these agencies; the very same when none is. */
    Gathered withoutFrozen(Collection<Agency> agencies, Gathered gathered, double share) {
        return freeze.leaveOut(agencies, gathered, share);
    }

    /** From the rows of the week that ends with the day; from the days of channels where there is none. */
    private Map<Long, Integer> live(List<Long> ids, List<AgencyWeek> rows, LocalDate sunday, int days) {
        Map<Long, Integer> live = new HashMap<>();
        if (days == AgencyWeek.LIVE_DAYS) {
            LocalDate week = Period.weekOf(sunday);
            rows.stream()
                    .filter(row -> row.week().equals(week))
                    .forEach(row -> live.put(row.agencyId(), row.liveChannels()));
        }
        live.putAll(activity.liveChannels(
                ids.stream().filter(id -> !live.containsKey(id)).toList(), sunday, days));
        return live;
    }

    private List<Norm> norms() {
        return jdbc.sql("SELECT region_code, valid_from, valid_to, posts_per_week FROM region_norm")
                .query((row, no) -> new Norm(
                        row.getString("region_code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getInt("posts_per_week")))
                .list();
    }

    /** What was gathered, by agency. */
    record Gathered(
            Period weeks,
            Map<Long, List<ChannelTenure>> channels,
            Map<Long, List<AgencyWeek>> activity,
            Map<Long, Integer> live,
            Map<Long, Integer> liveBefore,
            Norms norms,
            LeftOut exceptions,
            PlatformLosses losses,
            PlatformLosses lossesBefore) {

        /** The same with other weeks. */
        Gathered with(Map<Long, List<AgencyWeek>> other) {
            return new Gathered(weeks, channels, other, live, liveBefore, norms, exceptions, losses, lossesBefore);
        }

        List<Candidate> now(Collection<Agency> agencies) {
            return candidates(agencies, weeks, live);
        }

        List<Candidate> before(Collection<Agency> agencies) {
            return candidates(agencies, weeks.previous(), liveBefore);
        }

        /** The agencies of each region with all below it, by its code; only regions in which some agency has a channel. */
        Map<String, List<Agency>> byRegion(Collection<Agency> agencies) {
            Map<String, List<Agency>> members = new TreeMap<>();
            Set<String> withChannels = new HashSet<>();
            for (Agency agency : agencies) {
                for (String code : norms.chain(agency.regionCode())) {
                    members.computeIfAbsent(code, region -> new ArrayList<>()).add(agency);
                    if (channels.containsKey(agency.id())) {
                        withChannels.add(code);
                    }
                }
            }
            members.keySet().retainAll(withChannels);
            return members;
        }

        private List<Candidate> candidates(Collection<Agency> agencies, Period window, Map<Long, Integer> alive) {
            return agencies.stream()
                    .filter(agency -> agency.existedBetween(window.from(), window.to()))
                    .map(agency -> new Candidate(
                            agency,
                            Accounts.of(channels.getOrDefault(agency.id(), List.of()), window),
                            alive.getOrDefault(agency.id(), 0),
                            activity.getOrDefault(agency.id(), List.of()),
                            norms.postsPerWeek(agency.regionCode())))
                    .toList();
        }
    }
}
