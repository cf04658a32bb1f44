package id.pantauopd.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Keeps one channel, and refuses changes that its state does not allow. */
@Entity
@Table(name = "channel")
class ChannelEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private long agencyId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Platform platform;

    private @Nullable String handle;
    private String url;
    private @Nullable String feedUrl;

    @SuppressWarnings("unused") // for the unique key of the table
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] addressKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChannelState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Verification verification;

    private @Nullable LocalDate officialSince;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("unused") // for the table alone
    private Instant createdAt;

    @Version
    private int version;

    /** For Hibernate only, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected ChannelEntity() {}

    @SuppressWarnings("NullAway.Init") // correct() and settle() set the rest
    ChannelEntity(String code, long agencyId, ChannelFacts facts, ChannelChecks.Place place, Instant now) {
        this.code = code;
        this.agencyId = agencyId;
        this.state = ChannelState.ACTIVE;
        this.createdAt = now;
        correct(facts);
        settle(place);
    }

    final void correct(ChannelFacts facts) {
        platform = facts.platform();
        handle = facts.handle();
        verification = facts.verification();
        officialSince = facts.officialSince();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    void verify(@Nullable Verification result) {
        verification = result;
    }

    Optional<RegistryFault> move(ChannelChecks.Place place) {
        if (url.equals(place.url().toString()) && Objects.equals(feedUrl, text(place.feedUrl()))) {
            return Optional.of(RegistryFault.of("url", "same.address"));
        }
        settle(place);
        return Optional.empty();
    }

    Optional<RegistryFault> pause() {
        return turn(state.crawled(), ChannelState.PAUSED);
    }

    /** Confirms it too: a person who resumes a channel has looked at it. */
    Optional<RegistryFault> resume() {
        return turn(state != ChannelState.ACTIVE, ChannelState.ACTIVE);
    }

    Optional<RegistryFault> archive() {
        return turn(state != ChannelState.GONE, ChannelState.GONE);
    }

    /** Ends what is crawled; false when it was not. */
    boolean gone() {
        return turn(state.crawled(), ChannelState.GONE).isEmpty();
    }

    private Optional<RegistryFault> turn(boolean allowed, ChannelState next) {
        if (!allowed) {
            return Optional.of(RegistryFault.of("state", "state.already"));
        }
        state = next;
        return Optional.empty();
    }

    private void settle(ChannelChecks.Place place) {
        url = place.url().toString();
        feedUrl = text(place.feedUrl());
        addressKey = place.key().column();
    }

    int version() {
        return version;
    }

    Channel toRecord() {
        return new Channel(
                Objects.requireNonNull(id, "stored channels have an id"),
                code,
                agencyId,
                platform,
                handle,
                URI.create(url),
                feedUrl == null ? null : URI.create(feedUrl),
                state,
                verification,
                officialSince,
                validFrom,
                validTo,
                version);
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
