package id.pantauopd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.RollUpRules;
import id.pantauopd.ranking.Counting;
import id.pantauopd.ranking.Methodology;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What a methodology says of counting is what the roll-ups, made before any ranking, have done. */
class CountingAgreesTest {
    private static final Pattern REMOVED_WITHIN = Pattern.compile("\\+ INTERVAL (\\d+) DAY\\)\\) STORED");

    private final Counting counting = Methodology.current().counting();

    @Test
    void rollUpsCountAsTheMethodologySays() {
        assertThat(RollUpRules.CURRENT)
                .isEqualTo(new RollUpRules(counting.dailyCap(), counting.nearDuplicate(), counting.observedDays()));
    }

    @Test
    void databaseForgetsEarlyRemovalsAsTheMethodologySays() throws IOException {
        String schema = new ClassPathResource("db/migration/V002__posts.sql").getContentAsString(UTF_8);

        assertThat(REMOVED_WITHIN.matcher(schema).results().map(CountingAgreesTest::days))
                .containsExactly(counting.removalDays());
    }

    private static int days(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }
}
