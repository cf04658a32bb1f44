package id.pantauopd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@DatabaseTest
class DemoStartIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T07:00:00Z"), ZoneOffset.UTC);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private AgencyDirectory directory;

    @Test
    void startedTwiceTheFictionalRegencyHasItsFortyAgencies() throws IOException {
        Tables.empty(dataSource);
        new ResourceDatabasePopulator(new ClassPathResource("demo/migration/R__fictional_regency.sql"))
                .execute(dataSource);
        int port = freePort();
        int platformPort = freePort();
        for (int i = 0; i < 2; i++) {
            DemoStart demo = new DemoStart(new DemoSettings(port, platformPort, 9901), registry, CLOCK);
            demo.start();
            assertThat(demo.isRunning()).isTrue();
            demo.stop();
            assertThat(demo.isRunning()).isFalse();
        }

        List<Agency> agencies = directory.agenciesWithin(Regency.CODE);
        assertThat(agencies).hasSize(40);
        List<Channel> channels =
                directory.channelsOf(agencies.stream().map(Agency::id).toList());
        assertThat(channels).hasSize(66).allMatch(channel -> channel.state() == ChannelState.ACTIVE);
        assertThat(channels)
                .filteredOn(channel -> channel.platform() == Platform.MASTODON)
                .hasSize(6);
        assertThat(channels).extracting(Channel::platform).contains(Platform.values());
        assertThat(directory.crawlTargets(0, 100)).hasSize(66);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
