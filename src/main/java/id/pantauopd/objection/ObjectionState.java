package id.pantauopd.objection;

/** Whether an objection was decided, and how; message key {@code objection.state.<name>}. */
public enum ObjectionState {
    OPEN,
    ACCEPTED,
    REJECTED;

    public String key() {
        return "objection.state." + name();
    }
}
