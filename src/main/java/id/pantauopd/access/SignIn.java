package id.pantauopd.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password.
 *
 * <p>An unknown name, a wrong password and a disabled account answer with the same words and cost the same hash. Too many
 * failures of an account or an address shut the door for a while, whether the account exists or not.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final UserRepository users;
    private final Passwords passwords;
    private final Throttle throttle;
    private final KnownAddresses addresses;
    private final SignInJournal journal;
    private final Clock clock;

    SignIn(
            UserRepository users,
            Passwords passwords,
            Throttle throttle,
            KnownAddresses addresses,
            SignInJournal journal,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String folded = UserName.fold(attempt.getName());
        String address = ClientAddress.client(address(attempt));
        Optional<UserEntity> account = UserName.of(folded).flatMap(users::findByName);
        boolean knownAddress = account.map(user -> addresses.knows(user.toUser().id(), address))
                .orElse(false);
        byte[] addressKey = Sha256.of("address|" + address);
        // Whoever signed in from here before is counted apart, so that strangers cannot lock the owner out.
        byte[] accountKey = Sha256.of("account|" + folded + (knownAddress ? "|" + address : ""));

        if (!throttle.admits(addressKey, Backoff.ADDRESS) || !throttle.admits(accountKey, Backoff.ACCOUNT)) {
            throw new LockedException("Too many failed sign-ins");
        }
        String hash = account.map(UserEntity::passwordHash).orElse(passwords.dummyHash());
        boolean matches = passwords.matches(String.valueOf(attempt.getCredentials()), hash);
        if (!matches || account.isEmpty() || !account.get().toUser().enabled()) {
            journal.failed(account.map(UserEntity::toUser), address);
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        throttle.forget(accountKey);
        throttle.takeBack(addressKey);
        return admit(account.get(), address);
    }

    private Authentication admit(UserEntity account, String address) {
        User user = account.toUser();
        SignedIn session = new SignedIn(
                user.id(), user.name(), user.role(), user.mustChange(), account.securityVersion(), clock.instant());
        journal.succeeded(user, address);
        return UsernamePasswordAuthenticationToken.authenticated(session, null, session.authorities());
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
