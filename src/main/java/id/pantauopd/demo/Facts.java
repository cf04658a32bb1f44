package id.pantauopd.demo;

import id.pantauopd.agency.PeerGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes up the numbers, dates and names of one post so that they fit each other. */
final class Facts {
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private Facts() {}

    static Map<String, String> of(Office office, LocalDate day, Dice dice) {
        Map<String, String> facts = new HashMap<>();
        names(facts, office);
        dates(facts, day, dice);
        shares(facts, dice);
        amounts(facts, office, dice);
        return facts;
    }

    private static void names(Map<String, String> facts, Office office) {
        facts.put("opd", office.fullName());
        facts.put("singkat", office.shortName());
        facts.put("pimpinan", office.head());
        facts.put("kab", "Contoh Bahari");
        for (String unit : new String[] {"Kecamatan ", "Puskesmas "}) {
            if (office.name().startsWith(unit)) {
                facts.put("kecamatan", office.name().substring(unit.length()));
            }
        }
    }

    private static void dates(Map<String, String> facts, LocalDate day, Dice dice) {
        LocalDate ahead = day.plusDays(dice.between(3, 16));
        facts.put("tanggal", IndonesianDates.inNews(workday(day.minusDays(dice.below(2)))));
        facts.put("hari", IndonesianDates.full(day));
        facts.put("harinama", IndonesianDates.weekday(DayOfWeek.of(dice.between(1, 5))));
        facts.put("bulan", IndonesianDates.month(day));
        facts.put("tahun", Integer.toString(day.getYear()));
        facts.put("depan", IndonesianDates.date(ahead));
        facts.put("depan2", IndonesianDates.date(ahead.plusDays(dice.between(4, 30))));
        facts.put("periode", IndonesianDates.periodBefore(day, dice));
        facts.put("jam", String.format(Locale.ROOT, "%02d.%02d", dice.between(7, 15), 15 * dice.below(4)));
    }

    private static LocalDate workday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }

    private static void shares(Map<String, String> facts, Dice dice) {
        int now = dice.between(712, 978);
        int rise = dice.between(8, 96);
        facts.put("persen", tenths(now));
        facts.put("persenlalu", tenths(now - rise));
        facts.put("selisih", tenths(rise));
        facts.put("target", Integer.toString(Math.min(100, now / 10 + dice.between(1, 6))));
        facts.put("rendah", tenths(dice.between(381, 668)));
        facts.put("rendah2", tenths(dice.between(91, 178)));
        facts.put("nilai", tenths(dice.between(782, 946)));
    }

    private static void amounts(Map<String, String> facts, Office office, Dice dice) {
        boolean small = office.peers() == PeerGroup.KECAMATAN || office.peers() == PeerGroup.SERVICE_UNIT;
        int few = dice.between(5, 19);
        facts.put("kecil", Integer.toString(few));
        facts.put("kecil2", Integer.toString(dice.between(2, few - 2)));
        facts.put("kecil3", Integer.toString(dice.between(1, 3)));
        facts.put("lama", Integer.toString(dice.between(2, 9)));
        facts.put("jumlah", Integer.toString(dice.between(24, 486)));
        facts.put("ribuan", String.format(INDONESIAN, "%,d", dice.between(1_012, 18_940)));
        facts.put("miliar", tenths(small ? dice.between(2, 18) : dice.between(11, 386)));
        facts.put("juta", Integer.toString(5 * dice.between(9, 190)));
    }

    private static String tenths(int tenths) {
        return tenths % 10 == 0 ? Integer.toString(tenths / 10) : tenths / 10 + "," + tenths % 10;
    }
}
