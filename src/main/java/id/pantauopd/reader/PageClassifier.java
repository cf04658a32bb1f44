package id.pantauopd.reader;

import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Tells what an HTML page is that came where a feed was expected. Servers say 200 to all of these. Looks at the first
 * 200,000 characters, in linear time.
 */
final class PageClassifier {
    private static final int MOST_READ = 200_000;

    /** A page with more links than this is a site's page that also has a sign-in box. */
    private static final int LINKS_OF_A_LOGIN_PAGE = 40;

    private static final List<String> CHALLENGES = List.of(
            "cf-chl",
            "cf_chl",
            "_incapsula_",
            "sucuri_cloudproxy",
            "/.well-known/captcha",
            "checking your browser before accessing",
            "imunify360",
            "lsrecaptcha",
            "slowaes.decrypt");
    private static final List<String> CHALLENGE_TITLES = List.of(
            "just a moment",
            "attention required! | cloudflare",
            "ddos-guard",
            "one moment, please",
            "bot verification");
    private static final List<String> SERVER_ERRORS = List.of(
            "error establishing a database connection",
            "you have an error in your sql syntax",
            "sqlstate[",
            "mysqli_connect",
            "mysql_connect",
            "a database error occurred",
            "a php error was encountered",
            "whoops, looks like something went wrong",
            "there has been a critical error on this website",
            "terjadi kesalahan penting pada situs");
    private static final List<String> SERVER_ERROR_TITLES = List.of(
            "internal server error",
            "bad gateway",
            "service unavailable",
            "service temporarily unavailable",
            "gateway time",
            "database error",
            "bandwidth limit exceeded",
            "account suspended");
    private static final List<String> LOGIN_PATHS =
            List.of("/login", "/signin", "/sign-in", "/masuk", "/wp-login.php", "/user/login", "/administrator");

    private PageClassifier() {}

    static Reason classify(String html, URI answered) {
        String page = html.substring(0, Math.min(html.length(), MOST_READ)).toLowerCase(Locale.ROOT);
        if (page.isBlank()) {
            return Reason.EMPTY_ANSWER;
        }
        String title = title(page);
        if (holdsAny(page, CHALLENGES) || holdsAny(title, CHALLENGE_TITLES)) {
            return Reason.CHALLENGE;
        }
        if (page.contains("bridge returned error")) {
            return Reason.BRIDGE_ERROR;
        }
        if (holdsAny(page, SERVER_ERRORS) || holdsAny(title, SERVER_ERROR_TITLES) || isPhpError(page)) {
            return Reason.SERVER_ERROR_PAGE;
        }
        return isLogin(page, answered) ? Reason.LOGIN_WALL : Reason.NOT_A_FEED;
    }

    /** PHP prints the message, the script and the line; an article about errors has not all three. */
    private static boolean isPhpError(String page) {
        boolean fatal = page.contains("fatal error") || page.contains("parse error") || page.contains("uncaught ");
        boolean printed = page.contains(" on line ") && page.contains(".php");
        // Warnings before a whole page leave the page what it is.
        boolean warning = (page.contains("warning") || page.contains("notice")) && !page.contains("<html");
        return printed && (fatal || warning);
    }

    private static boolean isLogin(String page, URI answered) {
        String path = answered.getPath() == null ? "" : answered.getPath().toLowerCase(Locale.ROOT);
        for (String login : LOGIN_PATHS) {
            int index = path.indexOf(login);
            int end = index + login.length();
            if (index >= 0 && (end == path.length() || path.charAt(end) == '/')) {
                return true;
            }
        }
        return hasPasswordField(page) && links(page) <= LINKS_OF_A_LOGIN_PAGE;
    }

    private static boolean hasPasswordField(String page) {
        return page.contains("type=\"password\"") || page.contains("type='password'") || page.contains("type=password");
    }

    private static int links(String page) {
        int links = 0;
        for (int i = page.indexOf("<a "); i >= 0; i = page.indexOf("<a ", i + 1)) {
            links++;
        }
        return links;
    }

    private static String title(String page) {
        int start = page.indexOf("<title");
        int end = start < 0 ? -1 : page.indexOf("</title", start);
        return end < 0 ? "" : page.substring(start, end);
    }

    private static boolean holdsAny(String text, List<String> marks) {
        return marks.stream().anyMatch(text::contains);
    }
}
