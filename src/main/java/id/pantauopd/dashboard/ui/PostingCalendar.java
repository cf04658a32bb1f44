package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.HeatStrip;
import id.pantauopd.base.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Half a year of days, a column a week, Monday on top: where an agency published, was silent, was not read. */
final class PostingCalendar extends Div {
    private static final int STEP = 14;
    private static final int CELL = 12;
    private static final int TOP = 16;
    private static final int LEFT = 24;

    /** @param counts one a day of {@code days}, which begins on a Monday */
    PostingCalendar(Voice voice, Period days, List<@Nullable Integer> counts) {
        addClassName("po-calendar");
        Svg svg = new Svg(markup(voice, days, counts));
        svg.addClassName("po-calendar-cells");
        svg.getElement().setAttribute("role", "img");
        String sentence = sentence(voice, days, counts);
        svg.getElement().setAttribute("aria-label", sentence);
        Div scroll = new Div(svg);
        scroll.addClassName("po-scroll");
        Paragraph words = new Paragraph(sentence);
        words.addClassName("po-muted");
        add(scroll, legend(voice), words);
    }

    private static String sentence(Voice voice, Period days, List<@Nullable Integer> counts) {
        long active =
                counts.stream().filter(count -> count != null && count > 0).count();
        long silent =
                counts.stream().filter(count -> count != null && count == 0).count();
        long unread = counts.stream().filter(Objects::isNull).count();
        return voice.say("dashboard.calendar", voice.times().span(days), active, silent, unread);
    }

    private static String markup(Voice voice, Period days, List<@Nullable Integer> counts) {
        int weeks = (counts.size() + 6) / 7;
        int width = LEFT + weeks * STEP;
        int height = TOP + 7 * STEP;
        StringBuilder svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">".formatted(width, height, width, height));
        String[] names = voice.say("dashboard.calendar.days").split(",");
        for (int day = 0; day < 7; day += 2) {
            svg.append(text(0, TOP + day * STEP + CELL - 2, names[day]));
        }
        for (int i = 0; i < counts.size(); i++) {
            LocalDate day = days.from().plusDays(i);
            int x = LEFT + i / 7 * STEP;
            if (day.getDayOfMonth() <= 7 && i % 7 == 0) {
                svg.append(text(x, TOP - 5, voice.times().month(day)));
            }
            svg.append(cell(voice, x, TOP + i % 7 * STEP, day, counts.get(i)));
        }
        return svg.append("</svg>").toString();
    }

    private static String cell(Voice voice, int x, int y, LocalDate day, @Nullable Integer count) {
        String words =
                count == null ? voice.say("dashboard.calendar.unread") : voice.say("dashboard.calendar.posts", count);
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" class=\"%s\"><title>%s: %s</title></rect>"
                .formatted(
                        x, y, CELL, CELL, HeatStrip.level(count), voice.times().dayInFull(day), words);
    }

    /** Only words of ours and names of months get here, never text of a post. */
    private static String text(int x, int y, String words) {
        return "<text x=\"%d\" y=\"%d\">%s</text>".formatted(x, y, words);
    }

    private static Div legend(Voice voice) {
        Div legend = new Div();
        legend.addClassName("po-legend");
        for (String level : List.of("po-h-none", "po-h0", "po-h1", "po-h2", "po-h3")) {
            Svg swatch =
                    new Svg("<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\"><rect width=\"12\" height=\"12\""
                            + " rx=\"3\" class=\"" + level + "\"/></svg>");
            swatch.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Div(swatch, Speech.span("po-legend-word", voice.say("dashboard.legend." + level))));
        }
        return legend;
    }
}
