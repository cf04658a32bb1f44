package id.pantauopd.access;

import id.pantauopd.testing.Browser;
import java.util.Locale;
import java.util.Map;

/** Makes accounts for tests, whatever the rules of access say. */
final class Accounts {
    static final String PASSWORD = "tangga biru 7 kopi tubruk";

    private Accounts() {}

    static User open(NewAccounts accounts, String name, Role role) {
        return open(accounts, name, role, false);
    }

    static User open(NewAccounts accounts, String name, Role role, boolean mustChange) {
        return switch (accounts.open(name, role, PASSWORD, mustChange)) {
            case UserChange.Changed(User user) -> user;
            case UserChange.Refused(String reason) -> throw new IllegalStateException(reason);
        };
    }

    /** A browser in which a new account with the role is signed in. */
    static Browser signedIn(NewAccounts accounts, int port, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        open(accounts, name, role);
        Browser browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    static Map<String, String> form(String name, String password, String token) {
        return Map.of("username", name, "password", password, "_csrf", token);
    }
}
