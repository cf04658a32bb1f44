package id.pantauopd.base;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the public finds the product; links that leave the product (files, mails, the user agent) are built on it, never
 * on a request's Host header.
 *
 * @param publicUrl scheme, host and, if not the usual one, port; {@code https} makes the session cookie Secure
 */
@ConfigurationProperties("pantau")
public record PublicSettings(
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    public PublicSettings {
        String scheme = publicUrl.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme)) || publicUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "pantau.public-url must be an address like https://pantau.example.go.id, not " + publicUrl);
        }
        if (publicUrl.getRawQuery() != null || publicUrl.getRawFragment() != null || publicUrl.getUserInfo() != null) {
            throw new IllegalArgumentException("pantau.public-url takes no query, fragment or user: " + publicUrl);
        }
    }

    public boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    /** The absolute address of a path of ours that begins with a slash. */
    public URI link(String path) {
        String base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
