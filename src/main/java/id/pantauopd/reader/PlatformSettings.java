package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.Secret;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says where the platforms are, what proves to them who asks, and which undocumented pages may be read.
 *
 * <p>A token is never printed and never part of an address that is stored. Without it the kinds that need it are not asked.
 */
@Validated
@ConfigurationProperties("pantau.platform")
public record PlatformSettings(
        @NotNull @DefaultValue Telegram telegram,
        @NotNull @DefaultValue Youtube youtube,
        @NotNull @DefaultValue Bluesky bluesky,
        @NotNull @DefaultValue Facebook facebook,
        @NotNull @DefaultValue Instagram instagram,
        @NotNull @DefaultValue Threads threads,
        @NotNull @DefaultValue Tiktok tiktok,
        @NotNull @DefaultValue X x,
        @NotNull @DefaultValue Rsshub rsshub,
        @NotNull @DefaultValue Rssbridge rssbridge) {

    /** @param interval the least time between two requests to it */
    public record Telegram(
            @DefaultValue("https://t.me") URI base,
            @DefaultValue("2s") Duration interval) {}

    /**
     * @param api where the Data API is
     * @param token its key; without one the feeds are read
     */
    public record Youtube(
            @DefaultValue("https://www.youtube.com") URI base,

            @DefaultValue("https://www.googleapis.com/youtube/v3")
            URI api,

            @Nullable Secret token) {}

    public record Bluesky(
            @DefaultValue("https://public.api.bsky.app") URI base) {}

    /** @param pages whether pages for people may be read where there is no token */
    public record Facebook(
            @DefaultValue("https://www.facebook.com") URI base,

            @DefaultValue("https://graph.facebook.com/v25.0")
            URI api,

            @Nullable Secret token,
            @DefaultValue("false") boolean pages) {}

    /**
     * @param account the operator's own account at the API, by its number
     * @param pages whether pages for people may be read where there is no token
     */
    public record Instagram(
            @DefaultValue("https://www.instagram.com") URI base,

            @DefaultValue("https://graph.facebook.com/v25.0")
            URI api,

            @Nullable Secret token,
            @DefaultValue("") String account,
            @DefaultValue("false") boolean pages) {}

    /** @param pages whether pages for people may be read where there is no token */
    public record Threads(
            @DefaultValue("https://www.threads.com") URI base,
            @DefaultValue("https://graph.threads.net/v1.0") URI api,
            @Nullable Secret token,
            @DefaultValue("false") boolean pages) {}

    /**
     * @param token of the one account that gave it, whose videos alone can be read with it
     * @param pages whether pages for people may be read where there is no token
     */
    public record Tiktok(
            @DefaultValue("https://www.tiktok.com") URI base,
            @DefaultValue("https://open.tiktokapis.com/v2") URI api,
            @Nullable Secret token,
            @DefaultValue("false") boolean pages) {}

    public record X(
            @DefaultValue("https://x.com") URI base,
            @DefaultValue("https://api.x.com/2") URI api,
            @Nullable Secret token) {}

    /** @param base where the operator's own RSSHub is, or null when there is none */
    public record Rsshub(@Nullable URI base, @Nullable Secret token) {}

    /** @param base where the operator's own RSS-Bridge is, or null when there is none */
    public record Rssbridge(@Nullable URI base, @Nullable Secret token) {}

    /** The same with these tokens in the place of its own. */
    PlatformSettings with(Map<Platform, Secret> tokens) {
        return new PlatformSettings(
                telegram,
                new Youtube(youtube.base, youtube.api, tokens.getOrDefault(Platform.YOUTUBE, youtube.token)),
                bluesky,
                new Facebook(
                        facebook.base,
                        facebook.api,
                        tokens.getOrDefault(Platform.FACEBOOK, facebook.token),
                        facebook.pages),
                new Instagram(
                        instagram.base,
                        instagram.api,
                        tokens.getOrDefault(Platform.INSTAGRAM, instagram.token),
                        instagram.account,
                        instagram.pages),
                new Threads(
                        threads.base, threads.api, tokens.getOrDefault(Platform.THREADS, threads.token), threads.pages),
                new Tiktok(tiktok.base, tiktok.api, tokens.getOrDefault(Platform.TIKTOK, tiktok.token), tiktok.pages),
                new X(x.base, x.api, tokens.getOrDefault(Platform.X, x.token)),
                rsshub,
                rssbridge);
    }

    /** Whether its own settings hold a token for a platform. */
    public boolean holdsToken(Platform platform) {
        return switch (platform) {
            case YOUTUBE -> given(youtube.token).isPresent();
            case FACEBOOK -> given(facebook.token).isPresent();
            case INSTAGRAM -> given(instagram.token).isPresent();
            case THREADS -> given(threads.token).isPresent();
            case TIKTOK -> given(tiktok.token).isPresent();
            case X -> given(x.token).isPresent();
            case WEBSITE, TELEGRAM, MASTODON, BLUESKY -> false;
        };
    }

    /** The token if it was filled in; an empty line in a file is none. */
    static Optional<Secret> given(@Nullable Secret token) {
        return Optional.ofNullable(token).filter(secret -> !secret.isEmpty());
    }
}
