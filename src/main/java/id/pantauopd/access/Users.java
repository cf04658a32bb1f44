package id.pantauopd.access;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Keeps the accounts. Every change is written to the audit log and, where it takes something away, ends the account's open
 * sessions within a minute.
 *
 * <p>The rules of access hold in the serving application; a command word runs as the operator of the machine.
 */
public interface Users {

    /**
     * Adds an account.
     *
     * @param name folded (NFKC, lower case, no space around); 2 to 60 of {@code a-z 0-9 . _ - @}
     * @param mustChange whether the first sign-in leads only to the change of the password
     */
    @PreAuthorize("hasRole('ADMIN')")
    UserChange add(String name, Role role, String password, boolean mustChange);

    /** Adds an account with a password of ours, that must be changed at the first sign-in. */
    @PreAuthorize("hasRole('ADMIN')")
    Invitation invite(String name, Role role);

    /** Changes the password of who is signed in; it needs the old one. */
    @PreAuthorize("isAuthenticated()")
    UserChange changePassword(String oldPassword, String newPassword);

    /** Ends all sessions of the account and refuses new ones. The last enabled admin cannot be disabled. */
    @PreAuthorize("hasRole('ADMIN')")
    UserChange disable(long id);

    @PreAuthorize("hasRole('ADMIN')")
    UserChange enable(long id);

    /** The last enabled admin keeps the role. */
    @PreAuthorize("hasRole('ADMIN')")
    UserChange changeRole(long id, Role role);

    @PreAuthorize("hasRole('ADMIN')")
    List<User> all();

    /**
     * Is an added account with its first password, which is stored nowhere.
     *
     * @param password to be shown once; meaningless when the change was refused
     */
    record Invitation(UserChange change, String password) {}
}
