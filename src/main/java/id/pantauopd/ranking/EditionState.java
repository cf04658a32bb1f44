package id.pantauopd.ranking;

/** How far an edition has come; message key {@code edition.state.<name>}. */
public enum EditionState {
    /** Computed anew from what is read late; nobody is shown it. */
    DRAFT,
    /** Shown to everybody for objections; computed anew as facts are put right. */
    PREVIEW,
    /** Never changes again. */
    FINAL,
    /** Final, and replaced by a later number; stays readable. */
    CORRECTED;

    public boolean isPublic() {
        return this != DRAFT;
    }

    public boolean isFixed() {
        return this == FINAL || this == CORRECTED;
    }

    public String key() {
        return "edition.state." + name();
    }
}
