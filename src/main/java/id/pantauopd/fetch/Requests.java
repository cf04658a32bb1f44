package id.pantauopd.fetch;

import id.pantauopd.fetch.ApiCall.Credential;
import id.pantauopd.fetch.ApiCall.Place;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Writes the request of one hop: the only place where a credential meets an address. */
final class Requests {

    private Requests() {}

    static HttpUriRequestBase of(Ask ask) {
        String json = ask.call().json();
        HttpUriRequestBase request = json == null ? new HttpGet(address(ask)) : post(address(ask), json);
        if (ask.etag() != null) {
            request.setHeader("If-None-Match", ask.etag());
        }
        if (ask.lastModified() != null) {
            request.setHeader("If-Modified-Since", ask.lastModified());
        }
        if (!ask.keepAlive()) {
            request.setHeader("Connection", "close");
        }
        Credential credential = ask.call().credential();
        if (credential != null && credential.place() == Place.HEADER) {
            request.setHeader(credential.name(), credential.value());
        }
        return request;
    }

    private static HttpPost post(URI address, String json) {
        HttpPost post = new HttpPost(address);
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return post;
    }

    private static URI address(Ask ask) {
        Credential credential = ask.call().credential();
        if (credential == null || credential.place() == Place.HEADER) {
            return ask.url();
        }
        String sign = ask.url().getRawQuery() == null ? "?" : "&";
        String value = URLEncoder.encode(credential.value(), StandardCharsets.UTF_8);
        return URI.create(ask.url() + sign + credential.name() + "=" + value);
    }
}
