package id.pantauopd.agency;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A province, regency or city, or the nation that holds them.
 *
 * @param code Kemendagri code ({@code 19.03}); {@code 00} for Indonesia
 * @param parentCode the province of a regency or city, the nation of a province, null for the nation
 */
public record Region(
        String code, String name, Level level, @Nullable String parentCode, ZoneId zone) {

    public static final String NATION = "00";

    /** How a region stands in the state. */
    public enum Level {
        NATION,
        PROVINCE,
        REGENCY,
        CITY
    }
}
