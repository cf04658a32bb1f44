package id.pantauopd.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what is typed of an agency, and gives it back tidied. */
final class AgencyChecks {
    static final int CODE = 80;
    static final int NAME = 200;
    static final int SHORT_NAME = 60;
    static final int ALIAS = 100;
    static final int MOST_ALIASES = 30;
    static final int COMMISSION = 60;

    private AgencyChecks() {}

    static AgencyDraft tidy(AgencyDraft draft, FieldChecks checks) {
        String name = checks.required("agency_name", draft.name(), NAME);
        return new AgencyDraft(
                checks.required("region_code", draft.regionCode(), 13),
                draft.code().isBlank() ? "" : checks.code("agency_code", draft.code(), CODE),
                name,
                shortName(name, checks.optional("agency_short_name", draft.shortName(), SHORT_NAME)),
                tidy(draft.facts(), checks));
    }

    static AgencyFacts tidy(AgencyFacts facts, FieldChecks checks) {
        WebAddress website = checks.address("website", facts.website());
        checks.order(facts.validFrom(), facts.validTo());
        return new AgencyFacts(
                facts.kind(),
                facts.peerGroup(),
                aliases(facts.aliases(), checks),
                checks.optional("commission", facts.commission(), COMMISSION),
                website == null ? null : website.uri().toString(),
                checks.day("valid_from", facts.validFrom()),
                checks.day("valid_to", facts.validTo()));
    }

    /** The short name, or what stands for it: the name, cut after its last whole word that fits. */
    static String shortName(String name, @Nullable String shortName) {
        if (shortName != null) {
            return shortName;
        }
        if (name.codePointCount(0, name.length()) <= SHORT_NAME) {
            return name;
        }
        String cut = name.substring(0, name.offsetByCodePoints(0, SHORT_NAME));
        int space = cut.lastIndexOf(' ');
        return space > 0 ? cut.substring(0, space) : cut;
    }

    private static List<String> aliases(List<String> typed, FieldChecks checks) {
        Map<String, String> aliases = new LinkedHashMap<>(); // the store takes two spellings for one alias
        for (String text : typed) {
            String alias = checks.optional("aliases", text, ALIAS);
            if (alias != null) {
                aliases.putIfAbsent(NameWords.key(alias), alias);
            }
        }
        if (aliases.size() > MOST_ALIASES) {
            checks.fault("aliases", "aliases.many", MOST_ALIASES);
        }
        return List.copyOf(aliases.values());
    }
}
