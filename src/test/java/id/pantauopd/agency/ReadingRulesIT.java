package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(roles = "ADMIN")
class ReadingRulesIT {
    @Autowired
    private ReadingRules rules;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    private long channel;

    @BeforeEach
    void registerASite(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        jdbc.sql("INSERT INTO registry_revision (id) VALUES (1)").update();
        jdbc.sql("INSERT INTO region (code, name, level, zone) VALUES ('19.03', 'Uji', 'REGENCY', 'Asia/Jakarta')")
                .update();
        jdbc.sql("INSERT INTO agency (code, slug, region_code, name, short_name, kind, peer_group)"
                        + " VALUES ('dinkes', 'dinkes', '19.03', 'Dinkes', 'Dinkes', 'DINAS', 'DIRECT_SERVICE')")
                .update();
        jdbc.sql("INSERT INTO channel (code, agency_id, platform, url, feed_url, address_key, state, created_at)"
                        + " SELECT 'dinkes.web', id, 'WEBSITE', 'https://dinkes.example.go.id',"
                        + " 'https://dinkes.example.go.id/berita', REPEAT('a', 32), 'ACTIVE', '2026-01-01' FROM agency")
                .update();
        channel = jdbc.sql("SELECT id FROM channel").query(Long.class).single();
    }

    @Test
    void theCrawlLearnsHowAChannelIsRead() {
        assertThat(directory.crawlTargets(0, 10).getFirst().settings()).isEmpty();

        assertThat(rules.replace(channel, Map.of("reader", "html", "item", ".berita > li")))
                .isEmpty();

        assertThat(directory.crawlTargets(0, 10).getFirst().settings())
                .isEqualTo(Map.of("reader", "html", "item", ".berita > li"));
        assertThat(rules.of(channel)).containsEntry("item", ".berita > li");
    }

    @Test
    void rulesThatSayNothingAreNotTaken() {
        rules.replace(channel, Map.of("reader", "html"));

        assertThat(rules.replace(channel, Map.of("item", " "))).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("item");
            assertThat(fault.key()).isEqualTo("registry.rule");
        });
        assertThat(rules.of(channel)).isEqualTo(Map.of("reader", "html"));
    }

    @Test
    void aChangeOfRulesStandsInTheAuditLog() {
        rules.replace(channel, Map.of("reader", "html"));

        assertThat(jdbc.sql("SELECT after_value FROM audit_entry WHERE action = 'channel.rules'")
                        .query(String.class)
                        .single())
                .contains("html");
    }
}
