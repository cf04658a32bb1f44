package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.LinkProof.Shown;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looks at both sides of an account on a real site on the loopback. */
class LinkProofTest {
    private static final URI ACCOUNT = URI.create("https://t.me/dinkesuji");

    private final DiscoverySite site = new DiscoverySite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void pageThatLinksTheAccountNamesIt() {
        site.html("/kontak", "<a href='https://t.me/s/dinkesuji?utm_source=x'>Telegram</a>");
        assertThat(site.proof().pageNames(site.at("/kontak"), List.of(ACCOUNT))).isEqualTo(Shown.LINK);
    }

    @Test
    void pageThatLinksAnotherAccountDoesNot() {
        site.html("/kontak", "<a href='https://t.me/dinkesuji2'>Telegram</a>");
        assertThat(site.proof().pageNames(site.at("/kontak"), List.of(ACCOUNT))).isEqualTo(Shown.NO_LINK);
    }

    @Test
    void pageThatCannotBeReadShowsNothing() {
        assertThat(site.proof().pageNames(site.at("/hilang"), List.of(ACCOUNT))).isEqualTo(Shown.NO_ANSWER);
    }

    @Test
    void profileThatNamesTheSiteInItsTextNamesIt() {
        site.html("/dinkesuji", "<p>Akun resmi. Situs: dinkes.example.go.id/kontak</p>");
        assertThat(names(Platform.TELEGRAM, "https://www.dinkes.example.go.id/"))
                .isEqualTo(Shown.LINK);
    }

    @Test
    void longerOrShorterNameIsAnotherSite() {
        site.html("/dinkesuji", "<a href='https://palsu-dinkes.example.go.id.jahat.example/'>x</a>");
        assertThat(names(Platform.TELEGRAM, "https://dinkes.example.go.id/")).isEqualTo(Shown.NO_LINK);
    }

    @Test
    void platformThatHidesItsProfilesSaysNothingByNotShowingALink() {
        site.html("/dinkesuji", "<p>Masuk untuk melihat</p>");
        assertThat(names(Platform.INSTAGRAM, "https://dinkes.example.go.id/")).isEqualTo(Shown.NO_ANSWER);
    }

    @Test
    void siteOnTheHostOfThePageIsThePagesOwn() {
        site.html("/", "<h1>Dinas Kesehatan</h1>");
        assertThat(site.proof().accountNames(Platform.WEBSITE, site.at("/"), site.at("/kontak")))
                .isEqualTo(Shown.LINK);
    }

    private Shown names(Platform platform, String page) {
        return site.proof().accountNames(platform, site.at("/dinkesuji"), URI.create(page));
    }
}
