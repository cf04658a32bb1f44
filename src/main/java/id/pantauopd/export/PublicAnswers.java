package id.pantauopd.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the same answer to all who ask for the same public data within some seconds, and the last good one, with its age,
 * while the database is away (RFC 9111; stale-if-error of RFC 5861). All answers get an ETag.
 */
final class PublicAnswers extends OncePerRequestFilter {
    private static final int LONGEST_ADDRESS = 500;

    private final ExportSettings settings;
    private final Clock clock;
    private final Cache<String, KeptAnswer> kept;

    PublicAnswers(ExportSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.keepAtMost().toBytes())
                .weigher((String address, KeptAnswer answer) -> answer.weight())
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.GET.name());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI() + "?" + Objects.requireNonNullElse(request.getQueryString(), "");
        String knownTags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        KeptAnswer last = kept.getIfPresent(address);
        Instant now = clock.instant();
        if (last != null && last.age(now).compareTo(settings.keepFor()) < 0) {
            last.writeTo(response, knownTags);
            return;
        }
        ContentCachingResponseWrapper fresh = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, fresh);
        if (fresh.getStatus() == HttpServletResponse.SC_OK) {
            KeptAnswer answer = KeptAnswer.of(fresh, fresh.getContentAsByteArray(), now);
            if (address.length() <= LONGEST_ADDRESS) {
                kept.put(address, answer);
            }
            answer.writeTo(response, knownTags);
        } else if (fresh.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && isUsable(last, now)) {
            writeStale(Objects.requireNonNull(last), response, knownTags, now);
        } else {
            fresh.copyBodyToResponse();
        }
    }

    private boolean isUsable(@Nullable KeptAnswer last, Instant now) {
        return last != null && last.age(now).compareTo(settings.staleFor()) < 0;
    }

    private static void writeStale(
            KeptAnswer last, HttpServletResponse response, @Nullable String knownTags, Instant now) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader(HttpHeaders.RETRY_AFTER, null);
        response.setHeader(HttpHeaders.AGE, Long.toString(last.age(now).toSeconds()));
        last.writeTo(response, knownTags);
    }
}
