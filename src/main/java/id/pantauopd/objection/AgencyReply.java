package id.pantauopd.objection;

import java.time.Instant;

/** What an agency says to its rank in an edition; plain text. */
public record AgencyReply(long editionNumber, String agencyCode, String text, Instant givenAt) {}
