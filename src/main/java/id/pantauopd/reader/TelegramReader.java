package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.Capabilities.Exactness;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the public preview of a Telegram channel, {@code t.me/s/NAME}, page by page towards the past. The preview is not
 * documented; what is known of it was seen.
 */
final class TelegramReader implements ChannelReader {
    private static final Pattern NAME = Pattern.compile("/(?:s/)?([A-Za-z][A-Za-z0-9_]{3,31})(?=/|$)");
    private static final Capabilities CAPABILITIES = Reads.kind("telegram", Platform.TELEGRAM)
            .ofPosts(Metric.VIEW, Metric.REACTION)
            .ofAccount(Metric.FOLLOWER)
            .byPages()
            .byId(1, "telegram-preview")
            .undocumented()
            .figures(Exactness.ROUNDED)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.TELEGRAM && name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        if (dialogue.size() == 0) {
            return ask(dialogue, null);
        }
        Optional<Fetched> first = dialogue.body(0);
        if (first.isEmpty()) {
            return new Step.Unanswered(0);
        }
        ReadResult newest = dialogue.read(0, TelegramPage::read);
        List<Step.Part> older = new ArrayList<>();
        @Nullable URI before = newest instanceof ReadResult.Posts posts ? posts.older() : null;
        for (int page = 1; page < dialogue.size(); page++) {
            // A later page that did not come costs nothing but itself.
            before = null;
            if (dialogue.body(page).isPresent()
                    && dialogue.read(page, TelegramPage::read) instanceof ReadResult.Posts posts) {
                older.add(new Step.Part(page, posts));
                before = posts.older();
            }
        }
        return before != null && dialogue.size() < dialogue.visit().pages()
                ? ask(dialogue, before.getRawQuery())
                : new Step.Answered(0, newest, older);
    }

    @Override
    public Optional<FetchRequest> page(Visit visit, PlatformSettings settings, @Nullable String cursor) {
        PlatformSettings.Telegram telegram = settings.telegram();
        return name(visit, settings)
                .map(name -> FetchRequest.api(
                        URI.create(telegram.base() + "/s/" + name + (cursor == null ? "" : "?" + cursor)),
                        new ApiCall(null, null, telegram.interval(), false)));
    }

    /** One message in the frame that sites embed. */
    @Override
    public Optional<FetchRequest> byIds(Visit visit, PlatformSettings settings, List<String> posts) {
        PlatformSettings.Telegram telegram = settings.telegram();
        Optional<String> number = posts.stream()
                .map(post -> post.substring(post.lastIndexOf('/') + 1))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .findFirst();
        return name(visit, settings)
                .flatMap(name -> number.map(id -> FetchRequest.api(
                        URI.create(telegram.base() + "/" + name + "/" + id + "?embed=1"),
                        new ApiCall(null, null, telegram.interval(), false))));
    }

    @Override
    public ReadResult readByIds(AnswerText answer) {
        return TelegramPage.readEmbedded(answer);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return TelegramPage.read(answer);
    }

    private static Step ask(Dialogue dialogue, @Nullable String query) {
        String name = name(dialogue.visit(), dialogue.settings()).orElseThrow();
        PlatformSettings.Telegram telegram = dialogue.settings().telegram();
        URI page = URI.create(telegram.base() + "/s/" + name + (query == null ? "" : "?" + query));
        return dialogue.ask(page, new ApiCall(null, null, telegram.interval(), false));
    }

    private static Optional<String> name(Visit visit, PlatformSettings settings) {
        return PlatformPath.of(visit.address(), settings.telegram().base(), PlatformHosts.TELEGRAM)
                .flatMap(path -> path.find(NAME));
    }
}
