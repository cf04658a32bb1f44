package id.pantauopd.agency;

import java.util.List;
import java.util.OptionalInt;

/** The columns of the registry file, in their order. */
public final class RegistryColumns {
    public static final List<String> ALL = List.of(
            "region_code",
            "agency_code",
            "agency_name",
            "agency_short_name",
            "kind",
            "peer_group",
            "commission",
            "website",
            "platform",
            "handle",
            "url",
            "feed_url",
            "official_since");

    private RegistryColumns() {}

    /** The character between the columns of a header; empty when it is not the header of a registry file. */
    static OptionalInt separator(String header) {
        String bare = header.startsWith("\ufeff") ? header.substring(1) : header;
        String plain = bare.replace("\"", "").strip();
        for (char separator : new char[] {',', ';'}) {
            if (plain.equals(String.join(String.valueOf(separator), ALL))) {
                return OptionalInt.of(separator);
            }
        }
        return OptionalInt.empty();
    }
}
