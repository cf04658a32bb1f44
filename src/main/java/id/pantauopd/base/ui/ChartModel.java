package id.pantauopd.base.ui;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link OpdChart} draws. All texts are shown as text, never as markup. A null value is a gap, never zero. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChartModel.Trend.class, name = "trend"),
    @JsonSubTypes.Type(value = ChartModel.RankBars.class, name = "bars")
})
public sealed interface ChartModel {

    /**
     * One line over time, with the middle half of its peers as a band behind it.
     *
     * @param labels one a point, as shown on the axis
     * @param titles one a point, in full
     */
    record Trend(
            String axis,
            List<String> labels,
            List<String> titles,
            List<Line> lines,
            @Nullable Band band) implements ChartModel {}

    /** Values of named things, longest first. */
    record RankBars(String axis, List<String> labels, List<@Nullable Double> values) implements ChartModel {}

    record Line(String name, List<@Nullable Double> values) {}

    /** Both lists as long as the labels of the trend. */
    record Band(
            String name,
            String middleName,
            List<@Nullable Double> low,
            List<@Nullable Double> high,
            List<@Nullable Double> middle) {}
}
