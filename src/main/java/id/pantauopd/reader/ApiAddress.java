package id.pantauopd.reader;

import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.ApiCall.Credential;
import id.pantauopd.fetch.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Builds addresses of interfaces and the way to ask them; the token is never part of the address. */
final class ApiAddress {
    private ApiAddress() {}

    /** @param parameters name and value in turn */
    static URI of(URI api, String path, String... parameters) {
        StringBuilder address = new StringBuilder(api.toString()).append(path);
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return URI.create(address.toString());
    }

    static ApiCall bearer(Secret token) {
        return new ApiCall(Credential.bearer(token), null, Duration.ZERO, true);
    }

    static ApiCall posting(Secret token, String json) {
        return new ApiCall(Credential.bearer(token), json, Duration.ZERO, true);
    }

    static ApiCall key(Secret token) {
        return new ApiCall(Credential.header("X-Goog-Api-Key", token), null, Duration.ZERO, true);
    }
}
