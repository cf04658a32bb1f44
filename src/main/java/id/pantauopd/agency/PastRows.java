package id.pantauopd.agency;

import id.pantauopd.base.UtcTime;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down the names and addresses that agencies and channels leave behind. */
@Component
class PastRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    PastRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keepName(long agencyId, String name, String shortName, LocalDate lastDay) {
        jdbc.sql("INSERT INTO agency_past_name (agency_id, name, short_name, valid_to) VALUES (?, ?, ?, ?)")
                .params(agencyId, name, shortName, lastDay)
                .update();
    }

    void keepAddress(long channelId, URI url, @Nullable URI feedUrl) {
        jdbc.sql("INSERT INTO channel_past_address (channel_id, url, feed_url, until_at) VALUES (?, ?, ?, ?)")
                .param(channelId)
                .param(url.toString())
                .param(feedUrl == null ? null : feedUrl.toString())
                .param(UtcTime.toColumn(clock.instant()))
                .update();
    }
}
