package id.pantauopd.access;

import org.jspecify.annotations.Nullable;

/** Keeps who changed what, when, and how it stood before; entries are only ever added. */
public interface AuditLog {

    /** The name that an entry made now would carry, for logs that the public reads. */
    String actor();

    /**
     * Adds one entry in the caller's transaction, so that a change and its entry are kept or lost together. The actor is
     * who is signed in, or {@code system}.
     *
     * @param action what was done, as a dotted key: {@code channel.paused}
     * @param subject what it was done to, in a form that stays readable after the thing is gone
     */
    void record(String action, String subject, @Nullable String before, @Nullable String after);
}
