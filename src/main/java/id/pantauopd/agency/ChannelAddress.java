package id.pantauopd.agency;

import org.jspecify.annotations.Nullable;

/**
 * Where a channel is, as typed.
 *
 * @param feedUrl what the crawler fetches; null or blank while nothing can be fetched
 */
public record ChannelAddress(String url, @Nullable String feedUrl) {}
