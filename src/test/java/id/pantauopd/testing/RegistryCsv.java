package id.pantauopd.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a registry file of agencies with one channel each, in a region of its own. */
public final class RegistryCsv {
    /** A regency that does not exist. */
    public static final String REGION = "98.01";

    public static final String REGIONS = """
            code,level,name,parent_code,zone
            00,NATION,Indonesia,,Asia/Jakarta
            98,PROVINCE,Provinsi Uji,00,Asia/Jakarta
            98.01,REGENCY,Kabupaten Uji,98,Asia/Jakarta
            """;

    private static final String HEADER =
            "region_code,agency_code,agency_name,agency_short_name,kind,peer_group,commission,"
                    + "website,platform,handle,url,feed_url,official_since";

    private final StringJoiner lines = new StringJoiner("\n", HEADER + "\n", "\n");

    /** Writes the same regions past the product's own code, and a revision that no other test had. */
    public static void insertRegions(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES"
                        + " ('00', 'Indonesia', 'NATION', NULL, 'Asia/Jakarta'),"
                        + " ('98', 'Provinsi Uji', 'PROVINCE', '00', 'Asia/Jakarta'),"
                        + " ('98.01', 'Kabupaten Uji', 'REGENCY', '98', 'Asia/Jakarta')")
                .update();
        jdbc.sql("REPLACE INTO registry_revision (id, revision, channel_revision) VALUES (1, :at, :at)")
                .param("at", System.nanoTime())
                .update();
    }

    public RegistryCsv add(String agency, URI feed) {
        lines.add("%s,%s,Dinas %s,%s,DINAS,,,,WEBSITE,,https://%s.example.go.id/,%s,"
                .formatted(REGION, agency, agency, agency, agency, feed));
        return this;
    }

    public Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("registry.csv"), lines.toString());
    }
}
