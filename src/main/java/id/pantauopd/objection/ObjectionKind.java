package id.pantauopd.objection;

/** Which fact is disputed; message key {@code objection.kind.<name>}. A score itself cannot be disputed. */
public enum ObjectionKind {
    WRONG_ACCOUNT,
    MISSED_POST,
    WRONG_CLASS,
    EXCEPTIONAL_DAY;

    public String key() {
        return "objection.kind." + name();
    }
}
