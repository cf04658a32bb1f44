package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.ChartModel;
import id.pantauopd.base.ui.OpdChart;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.AgencyProfile;
import id.pantauopd.dashboard.AgencyProfile.Week;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the weekly posts of an agency before the middle half of its peers. */
final class TrendPart {
    private TrendPart() {}

    static OpdChart chart(Voice voice, AgencyProfile profile) {
        List<Week> weeks = profile.trend();
        ChartModel model = new ChartModel.Trend(
                voice.say("dashboard.trend.axis"),
                weeks.stream()
                        .map(week -> voice.times().dayAndMonth(week.monday()))
                        .toList(),
                weeks.stream()
                        .map(week ->
                                voice.say("dashboard.trend.week", voice.times().date(week.monday())))
                        .toList(),
                List.of(new ChartModel.Line(profile.agency().shortName(), values(weeks, Week::posts))),
                new ChartModel.Band(
                        voice.say("dashboard.trend.band"),
                        voice.say("dashboard.trend.median"),
                        values(weeks, Week::low),
                        values(weeks, Week::high),
                        values(weeks, Week::median)));
        return new OpdChart(voice, model, sentence(voice, profile));
    }

    private static String sentence(Voice voice, AgencyProfile profile) {
        List<Week> observed =
                profile.trend().stream().filter(week -> week.posts() != null).toList();
        if (observed.isEmpty()) {
            return voice.say("dashboard.trend.none");
        }
        double own = observed.stream()
                .map(Week::posts)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        var median = observed.stream()
                .map(Week::median)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        String average = voice.numbers().decimal(own, 1);
        return median.isPresent()
                ? voice.say(
                        "dashboard.trend.sentence",
                        observed.size(),
                        average,
                        voice.numbers().decimal(median.getAsDouble(), 1))
                : voice.say("dashboard.trend.alone", observed.size(), average);
    }

    private static List<@Nullable Double> values(List<Week> weeks, Function<Week, @Nullable Double> figure) {
        return weeks.stream().<@Nullable Double>map(figure).toList();
    }
}
