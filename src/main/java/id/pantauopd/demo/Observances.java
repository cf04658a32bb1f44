package id.pantauopd.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows the days of remembrance that have a fixed date. */
record Observances(Map<MonthDay, String> names) {

    static Observances load() {
        return new Observances(DemoText.lines("peringatan.txt").stream()
                .collect(Collectors.toUnmodifiableMap(
                        line -> MonthDay.parse("--" + line.substring(0, 5)), line -> line.substring(6))));
    }

    Optional<String> on(LocalDate day) {
        return Optional.ofNullable(names.get(MonthDay.from(day)));
    }

    /** The one of this day, of tomorrow or of yesterday. */
    Optional<String> near(LocalDate day) {
        return on(day).or(() -> on(day.plusDays(1))).or(() -> on(day.minusDays(1)));
    }
}
