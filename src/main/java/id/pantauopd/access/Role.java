package id.pantauopd.access;

/** Says what a user may do. */
public enum Role {
    /** Everything, users and the audit log included. */
    ADMIN,
    /** The pages of members of the council. */
    MEMBER,
    /** The registry: agencies and their channels. */
    EDITOR
}
