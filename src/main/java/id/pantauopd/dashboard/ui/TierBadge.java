package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.RankedAgency.Tier;

/** A tier as a word with a row of pips: filled ones count it, so that it reads without colour. */
final class TierBadge extends Span {
    private static final int PIPS = 4;

    TierBadge(Voice voice, Tier tier) {
        addClassNames("po-tier", "po-tier-" + Speech.cssWord(tier));
        Span pips = Speech.span("po-tier-pips", pips(tier));
        pips.getElement().setAttribute("aria-hidden", "true");
        add(pips, new Span(voice.say("tier." + tier.name())));
    }

    private static String pips(Tier tier) {
        int filled = switch (tier) {
            case SANGAT_AKTIF -> 4;
            case AKTIF -> 3;
            case CUKUP -> 2;
            case KURANG -> 1;
            case TIDAK_AKTIF, BELUM_HADIR -> 0;
            case BELUM_TERUKUR -> -1;
        };
        return filled < 0 ? "??" : "●".repeat(filled) + "○".repeat(PIPS - filled);
    }
}
