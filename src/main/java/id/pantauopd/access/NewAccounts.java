package id.pantauopd.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts, for admins and for the first of them; who may ask is decided by the callers. */
@Component
class NewAccounts {
    private final UserRepository users;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final AuditLog audit;
    private final Clock clock;

    NewAccounts(UserRepository users, Passwords passwords, PasswordPolicy policy, AuditLog audit, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UserChange open(String name, Role role, String password, boolean mustChange) {
        Optional<String> stored = UserName.of(name);
        if (stored.isEmpty()) {
            return new UserChange.Refused("access.name.unusable");
        }
        if (users.existsByName(stored.get())) {
            return new UserChange.Refused("access.name.taken");
        }
        Optional<String> objection = policy.objection(password, stored.get());
        if (objection.isPresent()) {
            return new UserChange.Refused(objection.get());
        }
        UserEntity user = users.saveAndFlush(
                new UserEntity(stored.get(), role, passwords.hash(password), mustChange, clock.instant()));
        audit.record("user.added", stored.get(), null, role.name());
        return new UserChange.Changed(user.toUser());
    }
}
