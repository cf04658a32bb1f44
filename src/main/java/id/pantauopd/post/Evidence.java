package id.pantauopd.post;

import java.net.URI;
import java.time.Instant;

/**
 * The answer that posts were read from.
 *
 * @param capturedAt when it was true: arrival less its age in caches
 * @param bodySha256 SHA-256 of the decoded body, in hex
 * @param format as the reader named it
 */
public record Evidence(
        URI requested, URI answered, int status, Instant capturedAt, String bodySha256, int bodyBytes, String format) {}
