package id.pantauopd.ranking;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.base.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes a ranking, stores it and prints it. Exit codes: 0 printed, 2 no such region or period. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Computes the ranking of a region in a period, stores it and prints it.")
public final class RankCommand implements Callable<Integer> {
    private final ActivityRanking rankings;
    private final AgencyDirectory directory;
    private final Words words;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--region",
            required = true,
            paramLabel = "CODE",
            description = "Kemendagri code: 19.03 a regency, 19 a province, 00 the nation.")
    @SuppressWarnings("NullAway.Init")
    private String region;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "P",
            description = "30h (days up to yesterday), 2026-11, 2026-T3 (quarter), 2026-W44..2026-W47,"
                    + " 2026-11-01..2026-11-30. Its whole weeks that are over are counted.")
    @SuppressWarnings("NullAway.Init")
    private String period;

    @Option(names = "--json", description = "Print one JSON object with every component of every score.")
    private boolean json;

    public RankCommand(ActivityRanking rankings, AgencyDirectory directory, Words words, Clock clock) {
        this.rankings = rankings;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate today = Period.day(clock.instant(), Period.JAKARTA);
        Optional<Period> asked = PeriodText.parse(period, today);
        if (asked.isEmpty()) {
            return refuse(words.say(Words.INDONESIAN, "ranking.refused.period", period));
        }
        try {
            print(rankings.compute(region, asked.get()));
            return ExitCode.OK;
        } catch (RankingRefused refused) {
            return refuse(refused.sentence(words, Words.INDONESIAN));
        }
    }

    private void print(Ranking ranking) {
        Region of = directory.region(region).orElseThrow();
        String text =
                json ? RankingJson.answer(ranking, of) : new RankingTable(words, Words.INDONESIAN).text(ranking, of);
        spec.commandLine().getOut().println(text);
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.USAGE;
    }
}
