package id.pantauopd.agency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two addresses are one place: http and https, upper case in the host, a default port, a fragment and a
 * closing slash make no difference.
 *
 * @param hex SHA-256 of the normalised address
 */
record AddressKey(String hex) {

    /** Of what is fetched, else of what a person opens. */
    static AddressKey of(URI url, @Nullable URI feedUrl) {
        return of(feedUrl == null ? url : feedUrl);
    }

    static AddressKey of(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return new AddressKey(sha256(WebAddress.host(address) + port(address) + path + query));
    }

    static AddressKey of(byte[] column) {
        return new AddressKey(HexFormat.of().formatHex(column));
    }

    byte[] column() {
        return HexFormat.of().parseHex(hex);
    }

    private static String port(URI address) {
        int usual = "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
        return address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
