package id.pantauopd.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts in {@code app_user}. */
@Service
@Transactional
class StoredUsers implements Users {
    private final UserRepository users;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final NewAccounts accounts;
    private final AuditLog audit;
    private final SecurityVersions versions;

    StoredUsers(
            UserRepository users,
            Passwords passwords,
            PasswordPolicy policy,
            NewAccounts accounts,
            AuditLog audit,
            SecurityVersions versions) {
        this.users = users;
        this.passwords = passwords;
        this.policy = policy;
        this.accounts = accounts;
        this.audit = audit;
        this.versions = versions;
    }

    @Override
    public UserChange add(String name, Role role, String password, boolean mustChange) {
        return accounts.open(name, role, password, mustChange);
    }

    @Override
    public Invitation invite(String name, Role role) {
        String password = passwords.random();
        return new Invitation(add(name, role, password, true), password);
    }

    @Override
    public UserChange changePassword(String oldPassword, String newPassword) {
        Optional<SignedIn> session = SignedIn.current();
        Optional<UserEntity> account = session.flatMap(who -> users.findById(who.id()));
        if (account.isEmpty()) {
            return new UserChange.Refused("access.user.unknown");
        }
        User user = account.get().toUser();
        if (!passwords.matches(oldPassword, account.get().passwordHash())) {
            return new UserChange.Refused("access.password.wrong");
        }
        if (oldPassword.equals(newPassword)) {
            return new UserChange.Refused("access.password.same");
        }
        Optional<String> objection = policy.objection(newPassword, user.name());
        if (objection.isPresent()) {
            return new UserChange.Refused(objection.get());
        }
        return change(user.id(), "user.password-changed", it -> it.changePassword(passwords.hash(newPassword), false));
    }

    @Override
    public UserChange disable(long id) {
        return lessAdmin(id, "user.disabled", UserEntity::disable);
    }

    @Override
    public UserChange enable(long id) {
        return change(id, "user.enabled", UserEntity::enable);
    }

    @Override
    public UserChange changeRole(long id, Role role) {
        if (role != Role.ADMIN) {
            return lessAdmin(id, "user.role-changed", user -> user.changeRole(role));
        }
        return change(id, "user.role-changed", user -> user.changeRole(role));
    }

    @Override
    @Transactional(readOnly = true)
    public List<User> all() {
        return users.findAllByOrderByName().stream().map(UserEntity::toUser).toList();
    }

    private UserChange lessAdmin(long id, String action, Consumer<UserEntity> verb) {
        List<UserEntity> admins = users.findByRoleAndEnabledTrue(Role.ADMIN);
        boolean isLast = admins.size() == 1 && admins.getFirst().toUser().id() == id;
        return isLast ? new UserChange.Refused("access.admin.last") : change(id, action, verb);
    }

    private UserChange change(long id, String action, Consumer<UserEntity> verb) {
        Optional<UserEntity> found = users.findById(id);
        if (found.isEmpty()) {
            return new UserChange.Refused("access.user.unknown");
        }
        String before = state(found.get());
        verb.accept(found.get());
        UserEntity user = users.saveAndFlush(found.get());
        audit.record(action, user.toUser().name(), before, state(user));
        versions.forget(id);
        return new UserChange.Changed(user.toUser());
    }

    private static String state(UserEntity entity) {
        User user = entity.toUser();
        return user.role() + (user.enabled() ? "" : " disabled");
    }
}
