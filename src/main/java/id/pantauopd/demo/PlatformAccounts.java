package id.pantauopd.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Loads the offices' accounts on platforms, and registers them. */
final class PlatformAccounts {
    private PlatformAccounts() {}

    static List<PlatformAccount> load() {
        Map<String, Office> offices =
                Regency.load().offices().stream().collect(Collectors.toMap(Office::slug, Function.identity()));
        return DemoText.table("platforms.tsv").stream()
                .map(row -> PlatformAccount.fromRow(row, offices))
                .toList();
    }

    static String registryCsv(List<PlatformAccount> accounts, UnaryOperator<String> at) {
        return accounts.stream()
                .map(account -> RegistryCsv.row(account.outlet().office(), "", channel(account, at)))
                .collect(Collectors.joining("\n", RegistryCsv.HEADING + "\n", "\n"));
    }

    /** Platform, handle, address for people, address for the crawler. */
    private static List<String> channel(PlatformAccount account, UnaryOperator<String> at) {
        String name = account.name();
        return switch (account.platform()) {
            case TELEGRAM -> row(account, name, at.apply("/telegram/s/" + name));
            case YOUTUBE -> row(account, name, at.apply("/youtube/feeds/videos.xml?channel_id=" + name));
            case MASTODON -> row(account, name, at.apply("/mastodon/@" + name));
            case BLUESKY -> row(account, name, at.apply("/bluesky/profile/" + name));
            case WEBSITE -> row(account, "", at.apply("/wordpress/" + name + "/wp-json/wp/v2/posts"));
            case FACEBOOK -> row(account, name, at.apply("/facebook/" + name));
            case INSTAGRAM -> row(account, name, at.apply("/instagram/" + name));
            case THREADS -> row(account, name, at.apply("/threads/@" + name));
            case TIKTOK -> row(account, name, at.apply("/tiktok/@" + name));
            case X -> row(account, name, at.apply("/x/" + name));
        };
    }

    private static List<String> row(PlatformAccount account, String handle, String address) {
        return List.of(account.platform().name(), handle, address, address);
    }
}
