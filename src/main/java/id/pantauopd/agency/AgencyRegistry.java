package id.pantauopd.agency;

import id.pantauopd.access.AuditLog;
import id.pantauopd.fetch.UrlRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes agencies and keeps their past. Every change is one short transaction with its entry in the audit log; a change
 * based on an outdated version is not made.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AgencyRegistry {
    private final AgencyRepository agencies;
    private final AgencyCodes codes;
    private final RegionRows regions;
    private final PastRows past;
    private final RegistryRevision revision;
    private final UrlRules urls;
    private final AuditLog audit;

    AgencyRegistry(
            AgencyRepository agencies,
            AgencyCodes codes,
            RegionRows regions,
            PastRows past,
            RegistryRevision revision,
            UrlRules urls,
            AuditLog audit) {
        this.agencies = agencies;
        this.codes = codes;
        this.regions = regions;
        this.past = past;
        this.revision = revision;
        this.urls = urls;
        this.audit = audit;
    }

    public RegistryWrite<Agency> add(AgencyDraft draft) {
        FieldChecks checks = new FieldChecks(urls);
        AgencyDraft tidy = AgencyChecks.tidy(draft, checks);
        Optional<Region> region = regions.byCode(tidy.regionCode());
        if (region.isEmpty() && !tidy.regionCode().isEmpty()) {
            checks.fault("region_code", "region", tidy.regionCode());
        }
        revision.lock();
        if (codes.isTaken(tidy.code())) {
            checks.fault("agency_code", "code.taken", tidy.code());
        }
        if (region.isEmpty() || !checks.passed()) {
            return new RegistryWrite.Refused<>(checks.faults());
        }
        String code = tidy.code().isEmpty() ? codes.codeFor(tidy.shortName(), region.get()) : tidy.code();
        AgencyEntity entity = new AgencyEntity(tidy, code, codes.slugFor(code));
        return stored("agency.added", null, agencies.saveAndFlush(entity));
    }

    /** Corrects everything but names. */
    public RegistryWrite<Agency> edit(long id, int version, AgencyFacts facts) {
        FieldChecks checks = new FieldChecks(urls);
        AgencyFacts tidy = AgencyChecks.tidy(facts, checks);
        return change("agency.edited", id, version, checks, agency -> agency.correct(tidy));
    }

    /**
     * Gives another name and keeps the old one.
     *
     * @param lastDay of the old name; null when the old one was only misspelt and need not be remembered
     */
    public RegistryWrite<Agency> rename(
            long id, int version, String name, String shortName, @Nullable LocalDate lastDay) {
        FieldChecks checks = new FieldChecks(urls);
        String newName = checks.required("agency_name", name, AgencyChecks.NAME);
        String newShortName = AgencyChecks.shortName(
                newName, checks.optional("agency_short_name", shortName, AgencyChecks.SHORT_NAME));
        LocalDate until = checks.day("valid_to", lastDay);
        return change("agency.renamed", id, version, checks, agency -> {
            Agency before = agency.toRecord();
            Optional<RegistryFault> refused = agency.rename(newName, newShortName);
            if (refused.isEmpty() && until != null) {
                past.keepName(id, before.name(), before.shortName(), until);
            }
            return refused;
        });
    }

    /**
     * Ends an agency whose duties another one took over. Both keep their own channels and posts, so that past rankings
     * stay as they were.
     *
     * @param lastDay of the agency that ends
     */
    public RegistryWrite<Agency> merge(long id, int version, long intoId, LocalDate lastDay) {
        FieldChecks checks = new FieldChecks(urls);
        checks.day("valid_to", lastDay);
        return change(
                "agency.merged",
                id,
                version,
                checks,
                agency -> agencies.findById(intoId)
                        .map(target -> agency.mergeInto(target, lastDay))
                        .orElse(Optional.of(RegistryFault.of("merged_into", "gone"))));
    }

    private RegistryWrite<Agency> change(
            String action,
            long id,
            int version,
            FieldChecks checks,
            Function<AgencyEntity, Optional<RegistryFault>> verb) {
        revision.lock();
        AgencyEntity agency = agencies.findById(id).orElse(null);
        if (agency == null) {
            return RegistryWrite.refused(RegistryFault.of("", "gone"));
        }
        Agency before = agency.toRecord();
        if (agency.version() != version) {
            return new RegistryWrite.Outdated<>(before);
        }
        if (!checks.passed()) {
            return new RegistryWrite.Refused<>(checks.faults());
        }
        Optional<RegistryFault> refused = verb.apply(agency);
        return refused.isPresent()
                ? RegistryWrite.refused(refused.get())
                : stored(action, before, agencies.saveAndFlush(agency));
    }

    private RegistryWrite<Agency> stored(String action, @Nullable Agency before, AgencyEntity entity) {
        Agency now = entity.toRecord();
        revision.channelChanged(); // dates of an agency start and end the crawling of its channels
        audit.record(action, now.code(), before == null ? null : before.toString(), now.toString());
        return new RegistryWrite.Stored<>(now);
    }
}
