package id.pantauopd.agency;

import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes codes and address words of agencies that nobody has yet. Ask under the registry's lock. */
@Component
class AgencyCodes {
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    AgencyCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(String code) {
        return jdbc.sql("SELECT COUNT(*) FROM agency WHERE code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** {@code dinkes-bangka-selatan}, with a number where that is taken. */
    String codeFor(String shortName, Region region) {
        String place = region.name().replaceFirst("^(Kabupaten|Kota|Provinsi) ", "");
        String plain = NameWords.slug(shortName + " " + place);
        return free(plain.substring(0, Math.min(plain.length(), AgencyChecks.CODE - 6)), "code");
    }

    String slugFor(String code) {
        return free(NameWords.slug(code), "slug");
    }

    Set<String> slugsTaken(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("SELECT slug FROM agency WHERE slug IN (:slugs)")
                .param("slugs", slugs)
                .query((row, number) -> row.getString("slug"))
                .set();
    }

    private String free(String plain, String column) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> number == 1 ? plain : plain + "-" + number)
                .filter(text -> jdbc.sql("SELECT COUNT(*) FROM agency WHERE " + column + " = ?")
                                .param(text)
                                .query(Integer.class)
                                .single()
                        == 0)
                .findFirst()
                .orElseThrow();
    }
}
