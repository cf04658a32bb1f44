package id.pantauopd.objection;

/**
 * An objection as somebody wrote it.
 *
 * @param evidence address of a page that shows it
 */
public record ObjectionDraft(
        long editionNumber, String agencyCode, ObjectionKind kind, String statement, String evidence) {}
