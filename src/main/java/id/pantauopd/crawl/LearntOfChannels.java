package id.pantauopd.crawl;

import id.pantauopd.agency.ChannelUpkeep;
import id.pantauopd.base.Period;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes over into the registry what many attempts agree on: channels that are gone, feeds that have moved. Twice is the
 * same as once.
 */
@Component
class LearntOfChannels {
    private static final Logger log = LoggerFactory.getLogger(LearntOfChannels.class);
    /** Their servers said 410 (RFC 9110, section 15.5.11) at least twice, a day apart, and nothing else between. */
    private static final String GONE = """
        SELECT s.channel_id FROM crawl_state s
        WHERE s.last_outcome = 'GONE' AND EXISTS (
          SELECT 1 FROM crawl_attempt a
          WHERE a.channel_id = s.channel_id AND a.outcome = 'GONE' AND a.at <= s.last_attempt_at - INTERVAL 24 HOUR
            AND NOT EXISTS (
              SELECT 1 FROM crawl_attempt o
              WHERE o.channel_id = a.channel_id AND o.at > a.at AND o.outcome <> 'GONE'))
        ORDER BY s.channel_id
        """;

    private final JdbcClient jdbc;
    private final HealthRows health;
    private final ChannelUpkeep upkeep;
    private final Clock clock;

    LearntOfChannels(JdbcClient jdbc, HealthRows health, ChannelUpkeep upkeep, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.health = health;
        this.upkeep = upkeep;
    }

    void takeOver() {
        int resumed = upkeep.resume(Period.day(clock.instant(), Period.JAKARTA));
        if (resumed > 0) {
            log.info("{} channels are read again: their pause is over", resumed);
        }
        List<Long> ended = jdbc.sql(GONE).query((row, at) -> row.getLong(1)).list();
        ended.stream()
                .filter(upkeep::gone)
                .forEach(channel -> log.info("Channel {} is gone, as its server says", channel));
        health.moved().stream()
                .filter(move -> upkeep.follow(move.channelId(), move.to()))
                .forEach(move -> log.info("The feed of channel {} is read where it has moved to", move.channelId()));
    }
}
