package id.pantauopd.agency;

/**
 * An agency as somebody wants to add it.
 *
 * @param code stable key; when blank it is made from short name and region
 * @param shortName when blank, the name
 */
public record AgencyDraft(String regionCode, String code, String name, String shortName, AgencyFacts facts) {}
