package id.pantauopd.objection;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Optional;

/** Takes what people type: plain text without control characters, and addresses of the web. Pure. */
final class PlainWords {
    private static final int LONGEST_ADDRESS = 2_048;

    private PlainWords() {}

    /** Normalised, with line breaks kept and everything invisible left out. */
    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** An absolute http or https address with a host and without a user. */
    static Optional<URI> address(String typed) {
        String word = typed.strip();
        try {
            URI address = new URI(word);
            boolean ofTheWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return ofTheWeb
                            && address.getHost() != null
                            && address.getUserInfo() == null
                            && word.length() <= LONGEST_ADDRESS
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
