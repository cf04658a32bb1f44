package id.pantauopd.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who administers now, for work that nobody is signed in for. */
@Component
public class Admins {
    private final UserRepository users;

    Admins(UserRepository users) {
        this.users = users;
    }

    /** Names of the administrators that may sign in. */
    @Transactional(readOnly = true)
    public Set<String> enabled() {
        return users.findAllByOrderByName().stream()
                .map(UserEntity::toUser)
                .filter(user -> user.enabled() && user.role() == Role.ADMIN)
                .map(User::name)
                .collect(Collectors.toSet());
    }
}
