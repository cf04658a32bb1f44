package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.AgencyProfile;
import id.pantauopd.ranking.RankedAgency;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The four figures of a profile, each against its own past and the peer group. */
final class AgencyTiles extends Div {
    private final Voice voice;
    private final AgencyProfile profile;

    AgencyTiles(Voice voice, AgencyProfile profile) {
        this.voice = voice;
        this.profile = profile;
        addClassName("po-tiles");
        AgencyProfile.Medians medians = profile.medians();
        add(
                tile(
                        "skor",
                        RankedAgency::score,
                        medians.score(),
                        figure -> voice.numbers().decimal(figure, 1)),
                tile(
                        "unggahan",
                        AgencyTiles::posts,
                        medians.posts(),
                        figure -> voice.numbers().whole(figure)),
                tile(
                        "hari",
                        AgencyTiles::activeDays,
                        medians.activeDays(),
                        figure -> voice.numbers().whole(figure)),
                tile(
                        "keterbacaan",
                        RankedAgency::coverage,
                        medians.coverage(),
                        figure -> voice.numbers().percent(figure)));
    }

    private StatTile tile(
            String name,
            Function<RankedAgency, @Nullable Double> figure,
            @Nullable Double median,
            Function<@Nullable Double, String> text) {
        RankedAgency now = profile.now();
        RankedAgency before = profile.before();
        Double value = now == null ? null : figure.apply(now);
        Double past = before == null ? null : figure.apply(before);
        StatTile tile = new StatTile(
                voice.say("dashboard.tile." + name),
                text.apply(value),
                voice.say("dashboard.tile.past", text.apply(past)),
                voice.say("dashboard.tile.median", text.apply(median)));
        if (now != null && value == null) {
            String reason = now.reason();
            tile.because(reason == null ? voice.say("dashboard.unranked.unknown") : voice.say(reason));
        }
        return tile;
    }

    private static @Nullable Double posts(RankedAgency line) {
        return real(line.posts());
    }

    private static @Nullable Double activeDays(RankedAgency line) {
        return real(line.activeDays());
    }

    private static @Nullable Double real(@Nullable Integer figure) {
        return figure == null ? null : figure.doubleValue();
    }
}
