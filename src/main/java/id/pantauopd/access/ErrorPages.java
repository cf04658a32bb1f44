package id.pantauopd.access;

import id.pantauopd.base.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what went wrong outside the screens: a short page for people, RFC 9457 for programs. Never a cause, only a number
 * by which the operator finds it in the log.
 */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Words words;

    ErrorPages(Words words) {
        this.words = words;
    }

    @RequestMapping("/error")
    ResponseEntity<?> answer(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        String id = UUID.randomUUID().toString().substring(0, 8);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            log(status, id, original(request), cause);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // the page that failed may have said otherwise
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (wantsPage(request)) {
            response.setHeader(Headers.CSP, Headers.PAGE_CSP);
            return answer.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                    .body(page(status, id, locale(request)));
        }
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("id", id);
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        // Called directly, without an error, this page is like any that does not exist.
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** A fault of ours with all that is known; a bad request in one line, or whoever sends many fills the log. */
    private static void log(HttpStatus status, String id, String path, Throwable cause) {
        if (status.is5xxServerError()) {
            log.error("Error {} at {}", id, path, cause);
        } else {
            log.info(
                    "Refused {} at {}: {} {}",
                    id,
                    path,
                    status.value(),
                    cause.getClass().getSimpleName());
        }
    }

    private static String original(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.replaceAll("\\p{Cntrl}", "?");
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return accept.contains(MediaType.TEXT_HTML_VALUE) && !original(request).startsWith("/api/");
    }

    /** Without a wish Indonesian, not the language of the server. */
    private static Locale locale(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Words.INDONESIAN : request.getLocale();
    }

    private String page(HttpStatus status, String id, Locale locale) {
        String key = "access.error."
                + (List.of(404, 405, 413, 429, 503).contains(status.value())
                        ? status.value()
                        : status.is4xxClientError() ? "400" : "500");
        String language = locale.getLanguage().equals("en") ? "en" : "id";
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s · %6$s</title><link rel="stylesheet" href="/opd/pantau.css"></head>
                <body class="opd-error"><main><h1>%2$s</h1><p>%3$s</p>
                <p><a href="/">%4$s</a></p><p><small>%5$s %7$s</small></p></main></body>
                </html>
                """.formatted(
                        language,
                        words.say(locale, key + ".title"),
                        words.say(locale, key + ".text"),
                        words.say(locale, "access.error.home"),
                        words.say(locale, "access.error.number"),
                        words.say(locale, "app.name"),
                        id);
    }
}
