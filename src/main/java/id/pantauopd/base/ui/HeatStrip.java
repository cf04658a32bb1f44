package id.pantauopd.base.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One small cell a day: darker for more, outlined for nothing, hatched for not observed.
 *
 * <p>Plain SVG made on the server: a table with hundreds of strips stays light. The sentence says the same to those who
 * do not see it.
 */
public final class HeatStrip extends Svg {
    private static final int CELL = 3;
    private static final int STEP = 4;
    private static final int HEIGHT = 18;
    private static final String CELL_PATH = " 0h%dv%dh-%dz".formatted(CELL, HEIGHT, CELL);

    /** @param counts oldest first; null = not observed */
    public HeatStrip(List<@Nullable Integer> counts, String sentence) {
        super(markup(counts));
        addClassName("po-heat");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
        getElement().setAttribute("title", sentence);
    }

    /** The class of a cell: how much, in steps that one can tell apart. */
    public static String level(@Nullable Integer count) {
        if (count == null) {
            return "po-h-none";
        }
        return "po-h" + Math.min(count, 3);
    }

    /** One path a level: a fourth of the size of one rectangle a day, which every open screen holds dozens of times. */
    private static String markup(List<@Nullable Integer> counts) {
        Map<String, StringBuilder> paths = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            paths.computeIfAbsent(level(counts.get(i)), level -> new StringBuilder())
                    .append('M')
                    .append(i * STEP)
                    .append(CELL_PATH);
        }
        int width = counts.size() * STEP - (STEP - CELL);
        StringBuilder svg =
                new StringBuilder("<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" preserveAspectRatio=\"none\">"
                        .formatted(width, HEIGHT, width, HEIGHT));
        paths.forEach((level, path) -> svg.append("<path class=\"%s\" d=\"%s\"/>".formatted(level, path)));
        return svg.append("</svg>").toString();
    }
}
