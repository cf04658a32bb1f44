package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageClassifierTest {
    private static final URI FEED = URI.create("https://dinas.example.go.id/feed/");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    LOGIN_WALL | <html><form><input name="p" type="password"></form></html>
                    LOGIN_WALL | <HTML><FORM><INPUT TYPE=PASSWORD></FORM></HTML>
                    CHALLENGE | <html><title>Just a moment...</title><script src="/cdn-cgi/x"></script></html>
                    CHALLENGE | <html><body class="cf-chl-page">Tunggu</body></html>
                    CHALLENGE | <html><script src="/_Incapsula_Resource?x"></script></html>
                    CHALLENGE | <html><script>sucuri_cloudproxy_js='';</script></html>
                    CHALLENGE | <html><meta http-equiv="refresh" content="0;/.well-known/captcha/?r=%2F"></html>
                    SERVER_ERROR_PAGE | <b>Fatal error</b>:  Uncaught Error in /srv/www/feed.php:3 thrown in <b>feed.php</b> on line <b>3</b>
                    SERVER_ERROR_PAGE | Warning: Undefined variable in /srv/www/rss.php on line 12
                    SERVER_ERROR_PAGE | <html><h1>Error establishing a database connection</h1></html>
                    SERVER_ERROR_PAGE | <html>SQLSTATE[HY000] [2002] Connection refused</html>
                    SERVER_ERROR_PAGE | <html><title>502 Bad Gateway</title></html>
                    BRIDGE_ERROR | <html>Bridge returned error 404! (20250)</html>
                    NOT_A_FEED | <html><title>Dinas Kesehatan</title><p>Just a moment of joy: cara mengatasi fatal error</p></html>
                    NOT_A_FEED | {"code":"rest_no_route"}
                    """)
    void pageIsToldByWhatItHolds(Reason reason, String html) {
        assertThat(PageClassifier.classify(html, FEED)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void blankAnswerIsEmpty(String html) {
        assertThat(PageClassifier.classify(html, FEED)).isEqualTo(Reason.EMPTY_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/accounts/login/", "/wp-login.php", "/Login/?next=/feed"})
    void pageThatAnsweredFromALoginAddressIsALoginWall(String path) {
        URI answered = URI.create("https://dinas.example.go.id" + path);
        assertThat(PageClassifier.classify("<html></html>", answered)).isEqualTo(Reason.LOGIN_WALL);
    }

    @Test
    void articleAboutLoginsIsNoLoginWall() {
        URI answered = URI.create("https://dinas.example.go.id/login-sakip-dibuka");
        assertThat(PageClassifier.classify("<html></html>", answered)).isEqualTo(Reason.NOT_A_FEED);
    }

    @Test
    void homePageWithASignInBoxIsNoLoginWall() {
        String page = "<html>" + "<a href='/x'>x</a>".repeat(60) + "<input type=\"password\"></html>";
        assertThat(PageClassifier.classify(page, FEED)).isEqualTo(Reason.NOT_A_FEED);
    }

    @Test
    void whatLiesBeyondTheFirstPartIsNotLookedAt() {
        String page = "<html>" + " ".repeat(200_000) + "cf-chl</html>";
        assertThat(PageClassifier.classify(page, FEED)).isEqualTo(Reason.NOT_A_FEED);
    }
}
