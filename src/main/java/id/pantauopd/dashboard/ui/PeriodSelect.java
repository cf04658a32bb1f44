package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.select.Select;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.Voice;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses a period among the usual ones; one that an address named stands among them. */
final class PeriodSelect extends Select<String> {
    private static final int MONTHS = 4;

    private final transient Voice voice;
    private final Map<String, String> labels = new HashMap<>();

    PeriodSelect(Voice voice, Consumer<String> onChange) {
        this.voice = voice;
        setLabel(voice.say("dashboard.filter.period"));
        addClassName("po-filter-period");
        setItemLabelGenerator(word -> labels.getOrDefault(word, word));
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onChange.accept(event.getValue());
            }
        });
    }

    void show(String word, Period period) {
        List<String> words = usual();
        if (!words.contains(word)) {
            words.addFirst(word);
            labels.put(word, voice.times().span(period));
        }
        setItems(words);
        setValue(word);
    }

    private List<String> usual() {
        List<String> words = new ArrayList<>();
        for (int days : new int[] {30, 90, 180}) {
            labels.put(days + "h", voice.say("dashboard.period.days", days));
            words.add(days + "h");
        }
        YearMonth month = YearMonth.from(voice.today());
        DateTimeFormatter name = DateTimeFormatter.ofPattern("MMMM uuuu", voice.locale());
        for (int back = 1; back < MONTHS; back++) {
            YearMonth past = month.minusMonths(back);
            labels.put(past.toString(), name.format(past));
            words.add(past.toString());
        }
        return words;
    }
}
