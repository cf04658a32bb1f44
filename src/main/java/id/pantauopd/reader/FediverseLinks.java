package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads names of accounts as people write them: {@code @user@host}, {@code user@host}, {@code @name}. */
final class FediverseLinks {
    private static final Pattern ACCOUNT =
            Pattern.compile("(acct:|@)?([\\p{L}\\p{N}_.+-]{1,64})@([^\\s@/?#\\\\]{3,253})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("@([\\p{L}\\p{N}_.-]{1,100})");

    private FediverseLinks() {}

    /** The account or the question that such a name raises, or empty when the text is none. */
    static Optional<Recognised> recognise(String text) {
        Matcher handle = HANDLE.matcher(text);
        if (handle.matches()) {
            return Optional.of(Recognised.ask("handle", handle.group(1), Problem.WHICH_PLATFORM));
        }
        Matcher account = ACCOUNT.matcher(text);
        if (!account.matches()) {
            return Optional.empty();
        }
        String user = account.group(2);
        Optional<PastedUrl> home = PastedUrl.of("https", account.group(3));
        if (home.isEmpty()
                || !HostRules.looksLikeHost(account.group(3))
                || HostRules.isInside(home.get().host())) {
            return Optional.of(Recognised.none(Problem.NO_ADDRESS));
        }
        String host = home.get().host();
        boolean certain = account.group(1) != null && user.chars().allMatch(c -> c < 0x80);
        return Optional.of(
                certain
                        ? account(user, host, "https")
                        : Recognised.ask("acct-or-email", lower(user + "@" + host), Problem.ACCOUNT_OR_EMAIL));
    }

    /** The host on which an account lives, as DNS writes it, or null when it cannot be one. */
    static @Nullable String home(String pasted) {
        return PastedUrl.of("https", pasted)
                .map(PastedUrl::host)
                .filter(host -> HostRules.looksLikeHost(host) && !HostRules.isInside(host))
                .orElse(null);
    }

    static Recognised account(String user, String home, String scheme) {
        return Recognised.exact(
                Connector.MASTODON, "acct", lower(user + "@" + home), scheme + "://" + lower(home) + "/@" + user);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
