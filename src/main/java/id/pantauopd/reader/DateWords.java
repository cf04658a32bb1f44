package id.pantauopd.reader;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the words that dates are written with. The tables are ours, for those of the JDK change with its CLDR version
 * and do not know WITA.
 */
final class DateWords {
    private static final List<String> MONTH_NAMES = List.of(
            "jan januari djan djanuari january ιαν január",
            "feb februari peb pebruari february φεβ február február",
            "mar maret mrt march μάρ μαρ μάρτ március",
            "apr april απρ április",
            "mei may mai μάι μαΐ μαι május",
            "jun juni june ιούν ιουν június",
            "jul juli july ιούλ ιουλ július",
            "agu ags agt agst agus agust agustus aug august αύγ αυγ augusztus",
            "sep sept september σεπ szeptember",
            "okt oct oktober october οκτ október",
            "nov nop november nopember νοέ νοε",
            "des dec desember december δεκ");

    /** Hours from UTC. IST and the military letters are left out: they mean different things to different senders. */
    private static final Map<Integer, String> ZONE_NAMES = Map.ofEntries(
            Map.entry(0, "gmt utc ut z wet"),
            Map.entry(1, "cet met bst west"),
            Map.entry(2, "cest mest eet sast"),
            Map.entry(3, "eest msk"),
            Map.entry(7, "wib ict"),
            Map.entry(8, "wita sgt myt hkt awst"),
            Map.entry(9, "wit jst kst"),
            Map.entry(10, "aest"),
            Map.entry(11, "aedt"),
            Map.entry(12, "nzst"),
            Map.entry(13, "nzdt"),
            Map.entry(-3, "adt"),
            Map.entry(-4, "edt ast"),
            Map.entry(-5, "est cdt"),
            Map.entry(-6, "cst mdt"),
            Map.entry(-7, "mst pdt"),
            Map.entry(-8, "pst akdt"),
            Map.entry(-9, "akst"),
            Map.entry(-10, "hst"));

    private static final Set<String> SILENT = Set.of((
            // Weekdays are never checked: sites print wrong ones.
            "senin sen selasa sel rabu rab rebo kamis kam jumat jum sabtu sab minggu ming min ahad "
                    + "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri "
                    + "saturday sat sunday sun hari tanggal tgl pada at on of st nd rd th "
                    + "posted published diposting dipublikasikan diterbitkan terbit")
            .split(" "));

    private static final Set<String> CLOCK = Set.of("pukul", "pkl", "jam");

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, ZoneId> ZONES = zones();
    private static final Set<String> REGIONS = ZoneId.getAvailableZoneIds();

    private DateWords() {}

    /** The month from 1 to 12, or 0. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static @Nullable ZoneId zone(String word) {
        return ZONES.get(word);
    }

    /** A region of the tz database such as {@code Asia/Jakarta}; case counts. */
    static @Nullable ZoneId region(String name) {
        if (name.equals("Etc/GMT") || name.equals("Etc/UTC")) {
            return ZoneOffset.UTC;
        }
        return REGIONS.contains(name) ? ZoneId.of(name) : null;
    }

    static boolean isSilent(String word) {
        return SILENT.contains(word);
    }

    /** Whether a time of day follows the word. */
    static boolean announcesClock(String word) {
        return CLOCK.contains(word);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < MONTH_NAMES.size(); i++) {
            for (String name : MONTH_NAMES.get(i).split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        ZONE_NAMES.forEach((hours, names) -> {
            for (String name : names.split(" ")) {
                zones.put(name, ZoneOffset.ofHours(hours));
            }
        });
        // Without S or D only the calendar tells summer time.
        zones.put("et", ZoneId.of("America/New_York"));
        zones.put("ct", ZoneId.of("America/Chicago"));
        zones.put("mt", ZoneId.of("America/Denver"));
        zones.put("pt", ZoneId.of("America/Los_Angeles"));
        zones.put("at", ZoneId.of("America/Halifax"));
        return Map.copyOf(zones);
    }
}
