package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.RankBand;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Says editions, their bands and moves in words. */
final class EditionWords {
    private EditionWords() {}

    /** {@code Oktober 2026}, {@code triwulan III 2026}. */
    static String period(Voice voice, EditionHead edition) {
        return switch (edition.kind()) {
            case MONTH ->
                DateTimeFormatter.ofPattern("MMMM uuuu", voice.locale()).format(YearMonth.parse(edition.period()));
            case QUARTER ->
                voice.say(
                        "dashboard.edition.quarter",
                        edition.period().substring(6),
                        edition.period().substring(0, 4));
        };
    }

    /** {@code Edisi 12: Oktober 2026}. */
    static String title(Voice voice, EditionHead edition) {
        return voice.say("dashboard.edition.title", Long.toString(edition.number()), period(voice, edition));
    }

    /** {@code 3–8}, or one place when nothing moves it. */
    static String band(RankBand band) {
        return band.low() == band.high() ? Integer.toString(band.low()) : band.low() + "–" + band.high();
    }

    static Span move(Voice voice, BandMove move) {
        Span words = new Span();
        words.addClassNames("po-change", css(move));
        switch (move) {
            case UP -> words.add(Glyph.UP.draw());
            case DOWN -> words.add(Glyph.DOWN.draw());
            case WITHIN, NEW, NONE -> {
                // words alone
            }
        }
        words.add(new Span(voice.say(move.key())));
        return words;
    }

    private static String css(BandMove move) {
        return switch (move) {
            case UP -> "po-change-up";
            case DOWN -> "po-change-down";
            case WITHIN, NEW, NONE -> "po-change-same";
        };
    }

    static Span state(Voice voice, EditionHead edition) {
        String dot = switch (edition.state()) {
            case FINAL -> "good";
            case PREVIEW -> "wait";
            case DRAFT, CORRECTED -> "off";
        };
        return StateDot.of(dot, voice.say(edition.state().key()));
    }
}
