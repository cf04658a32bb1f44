package id.pantauopd.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Keeps one agency, and refuses changes that its history does not allow. */
@Entity
@Table(name = "agency")
class AgencyEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private String slug;
    private String regionCode;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AgencyKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PeerGroup peerGroup;

    private @Nullable String commission;
    private @Nullable String website;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Long mergedInto;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    @Version
    private int version;

    /** For Hibernate only, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyEntity() {}

    @SuppressWarnings("NullAway.Init") // correct() sets the rest
    AgencyEntity(AgencyDraft tidy, String code, String slug) {
        this.code = code;
        this.slug = slug;
        this.regionCode = tidy.regionCode();
        this.name = tidy.name();
        this.shortName = tidy.shortName();
        correct(tidy.facts());
    }

    final Optional<RegistryFault> correct(AgencyFacts facts) {
        if (mergedInto != null && facts.validTo() == null) {
            return Optional.of(RegistryFault.of("valid_to", "merged.ended", name));
        }
        kind = facts.kind();
        peerGroup = facts.peerGroup();
        commission = facts.commission();
        website = facts.website();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        aliases.retainAll(facts.aliases());
        aliases.addAll(facts.aliases());
        return Optional.empty();
    }

    Optional<RegistryFault> rename(String newName, String newShortName) {
        if (mergedInto != null) {
            return Optional.of(RegistryFault.of("agency_name", "merged", name));
        }
        if (name.equals(newName) && shortName.equals(newShortName)) {
            return Optional.of(RegistryFault.of("agency_name", "same.name"));
        }
        name = newName;
        shortName = newShortName;
        return Optional.empty();
    }

    Optional<RegistryFault> mergeInto(AgencyEntity target, LocalDate lastDay) {
        if (mergedInto != null) {
            return Optional.of(RegistryFault.of("agency_code", "merged", name));
        }
        if (Objects.equals(target.id, id) || !target.regionCode.equals(regionCode)) {
            return Optional.of(RegistryFault.of("merged_into", "merge.region"));
        }
        if (target.mergedInto != null || (target.validTo != null && !target.validTo.isAfter(lastDay))) {
            return Optional.of(RegistryFault.of("merged_into", "merge.ended", target.name));
        }
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            return Optional.of(RegistryFault.of("valid_to", "day.order"));
        }
        mergedInto = target.id;
        validTo = lastDay;
        return Optional.empty();
    }

    int version() {
        return version;
    }

    Agency toRecord() {
        return new Agency(
                Objects.requireNonNull(id, "stored agencies have an id"),
                code,
                slug,
                regionCode,
                name,
                shortName,
                aliases.stream().sorted().toList(),
                kind,
                peerGroup,
                commission,
                website,
                validFrom,
                validTo,
                mergedInto,
                version);
    }
}
