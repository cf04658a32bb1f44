package id.pantauopd.access;

/** Says what a user may do. */
public enum Role {
    /** Everything, users and the audit log included. */
    ADMIN,
    /** The pages of members of the council. */
    MEMBER,
    /** The content classes of posts: the monthly sample, and corrections on the page of a post. Nothing else. */
    EDITOR
}
