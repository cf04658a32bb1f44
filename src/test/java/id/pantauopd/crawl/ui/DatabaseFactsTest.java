package id.pantauopd.crawl.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.DatabaseCheck;
import id.pantauopd.base.DatabaseCheck.Finding;
import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseFactsTest {
    private final Voice voice =
            new Voice(new Words(), Words.INDONESIAN, Period.JAKARTA, Instant.parse("2026-11-24T05:00:00Z"));

    @Test
    void clockWithinASecondIsOnlyTold() {
        assertThat(said(Duration.ofSeconds(-1), List.of()))
                .contains("1,00 detik", "aman")
                .doesNotContain("NTP");
    }

    @Test
    void clockFartherThanASecondWarnsWhicheverIsAhead() {
        List<Finding> findings = List.of(new Finding(DatabaseCheck.CLOCK, "-1001 ms from ours", "within 1 s"));

        assertThat(said(Duration.ofMillis(-1010), findings)).contains("1,01 detik; terlalu jauh", "NTP");
        assertThat(said(Duration.ofMillis(1010), findings)).contains("1,01 detik; terlalu jauh", "NTP");
    }

    @Test
    void weakSettingIsNamedWithWhatItShouldBe() {
        assertThat(said(Duration.ZERO, List.of(new Finding("innodb_doublewrite", "OFF", "ON"))))
                .contains("innodb_doublewrite", "OFF; seharusnya ON")
                .doesNotContain("aman");
    }

    private String said(Duration skew, List<Finding> findings) {
        return new DatabaseFacts(voice, skew, findings).getElement().getTextRecursively();
    }
}
