package id.pantauopd.crawl.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.crawl.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrialResultTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final Trial TRIAL =
            new Trial(Outcome.OK, null, "rss-2.0", null, 0, List.of(), List.of("XML_REPAIRED"), "Disallow: /feed", 12);

    @Test
    void warningAndRuleAreSaidInTheLanguageOfTheReader() {
        assertThat(said(Words.INDONESIAN))
                .contains("XML-nya rusak")
                .contains("(Disallow: /feed)")
                .contains("melarang alamat ini");
        assertThat(said(Words.ENGLISH))
                .contains("The XML is broken")
                .contains("(Disallow: /feed)")
                .contains("forbids this address");
    }

    private static String said(Locale language) {
        Voice voice = new Voice(new Words(), language, Period.JAKARTA, NOW);
        return new TrialResult(voice, TRIAL).getElement().getTextRecursively();
    }
}
