package id.pantauopd.demo;

import id.pantauopd.agency.Platform;
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
                .filter(account -> account.outlet().office().isRegistered())
                .map(account -> RegistryCsv.row(account.outlet().office(), "", channel(account, at)))
                .collect(Collectors.joining("\n", RegistryCsv.HEADING + "\n", "\n"));
    }

    /** Platform, handle, address for people, address for the crawler. */
    private static List<String> channel(PlatformAccount account, UnaryOperator<String> at) {
        String name = account.name();
        String address = at.apply(
                switch (account.platform()) {
                    case TELEGRAM -> "/telegram/s/" + name;
                    case YOUTUBE -> "/youtube/feeds/videos.xml?channel_id=" + name;
                    case WEBSITE -> "/wordpress/" + name + "/wp-json/wp/v2/posts";
                    default -> account.profilePath();
                });
        String handle = account.platform() == Platform.WEBSITE ? "" : name;
        return List.of(account.platform().name(), handle, address, address);
    }
}
