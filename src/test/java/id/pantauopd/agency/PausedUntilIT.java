package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PausedUntilIT {
    @Autowired
    private ChannelRegistry registry;

    @Autowired
    private ChannelUpkeep upkeep;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void regency(@Autowired DataSource dataSource, @Autowired JdbcClient jdbc, @Autowired PostLedger ledger) {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        today = Period.day(clock.instant(), Period.JAKARTA);
    }

    @Test
    void pausedChannelIsReadAgainOnItsDayAndNotBefore() {
        Channel channel = channel();
        assertThat(registry.pause(channel.id(), channel.version(), today.plusDays(3)))
                .isInstanceOf(RegistryWrite.Stored.class);
        assertThat(registry.pausedUntil(channel.id())).contains(today.plusDays(3));
        assertThat(upkeep.resume(today.plusDays(2))).isZero();
        assertThat(channel().state()).isEqualTo(ChannelState.PAUSED);
        assertThat(upkeep.resume(today.plusDays(3))).isEqualTo(1);
        assertThat(channel().state()).isEqualTo(ChannelState.ACTIVE);
        assertThat(upkeep.resume(today.plusDays(4))).isZero();
    }

    @Test
    void channelThatAPersonArchivedMeanwhileStaysSo() {
        Channel channel = channel();
        registry.pause(channel.id(), channel.version(), today.plusDays(3));
        registry.archive(channel.id(), channel().version());
        assertThat(upkeep.resume(today.plusDays(3))).isZero();
        assertThat(channel().state()).isEqualTo(ChannelState.GONE);
    }

    @Test
    void dayThatHasBegunIsRefused() {
        Channel channel = channel();
        assertThat(registry.pause(channel.id(), channel.version(), today))
                .isEqualTo(RegistryWrite.refused(RegistryFault.of("until", "pause.past")));
        assertThat(channel().state()).isEqualTo(ChannelState.ACTIVE);
    }

    private Channel channel() {
        return directory.channelByCode("dinkes-tanjung-rimba-telegram").orElseThrow();
    }
}
