package id.pantauopd.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantauopd.base.PublicSettings;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionState;
import id.pantauopd.ranking.Editions;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@WebTest
class ObjectionsIT {
    private static final String AGENCY = "dinkes-tanjung-rimba";
    private static final String WHY = "Unggahan kami tanggal 12 tidak ada dalam daftar edisi ini.";
    private static final Instant SHOWN = Instant.parse("2026-11-01T18:00:00Z");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Editions editions;

    @Autowired
    private Objections objections;

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private ContactLinks links;

    @Autowired
    private PublicSettings address;

    private EditionHead preview;

    @BeforeEach
    void anEditionInPreview() {
        Tables.empty(dataSource);
        jdbc.sql("INSERT INTO registry_revision (id, revision) VALUES (1, ?)")
                .param(System.nanoTime())
                .update();
        new SampleRegency(jdbc, ledger, Instant.parse("2026-11-24T03:00:00Z")).write();
        editions.advance(SampleRegency.REGION, SHOWN);
        preview = editions.latest(SampleRegency.REGION).orElseThrow();
        assertThat(preview.state()).isEqualTo(EditionState.PREVIEW);
    }

    @AfterEach
    void signOut() {
        forget();
    }

    @Test
    void objectionIsPublicAtOnceAndKeepsTheEditionOpenUntilItIsDecided() {
        long id = objections.file(draft(WHY, "https://dinkes.example.go.id/a"), client());
        assertThat(objections.log()).extracting(Objection::id).containsExactly(id);
        assertThat(objections.of(preview.number())).isEqualTo(1);
        Instant over = SHOWN.plusSeconds(8 * 86_400);
        editions.advance(SampleRegency.REGION, over);
        assertThat(editions.find(preview.number()).orElseThrow().state()).isEqualTo(EditionState.PREVIEW);
        signIn("EDITOR");
        desk.decide(id, false, "Unggahan itu terbit sesudah pekan terakhir edisi.");
        editions.advance(SampleRegency.REGION, over);
        assertThat(editions.find(preview.number()).orElseThrow().state()).isEqualTo(EditionState.FINAL);
        Objection decided = objections.find(id).orElseThrow();
        assertThat(decided.state()).isEqualTo(ObjectionState.REJECTED);
        assertThat(decided.decidedBy()).isEqualTo("sari");
        assertThat(decided.decideBy()).isAfter(LocalDate.now(ZoneOffset.UTC).minusDays(1));
    }

    @Test
    void whatCannotBeJudgedIsRefusedInWords() {
        refused("too-short", draft("Salah.", "https://a.example/"));
        refused("no-evidence", draft(WHY, "javascript:alert(1)"));
        refused(
                "agency-unknown",
                new ObjectionDraft(
                        preview.number(), "tidak-ada", ObjectionKind.WRONG_ACCOUNT, WHY, "https://a.example/"));
        refused(
                "edition-unknown",
                new ObjectionDraft(999_999, AGENCY, ObjectionKind.WRONG_ACCOUNT, WHY, "https://a.example/"));
        refused("post-unknown", draft(WHY, address.link("/unggahan/999999999").toString()));
        objections.file(draft(WHY, "https://a.example/"), client());
        refused("open-already", draft(WHY, "https://a.example/"));
        assertThat(objections.log()).hasSize(1);
    }

    @Test
    void oneClientIsSlowedDownAfterAFewObjections() {
        String client = client();
        for (int i = 0; i < 5; i++) {
            objections.file(draft(WHY + i, "https://a.example/"), client);
        }
        assertThatThrownBy(() -> objections.file(draft(WHY + "lagi", "https://a.example/"), client))
                .hasMessageContaining("too-many");
    }

    @Test
    void objectionAboutAPostThatVanishedCannotBeAccepted() {
        long post = jdbc.sql("SELECT MIN(id) FROM post").query(Long.class).single();
        long id = objections.file(draft(WHY, address.link("/unggahan/" + post).toString()), client());
        jdbc.sql("DELETE FROM post WHERE id = ?").param(post).update();
        signIn("EDITOR");
        assertThatThrownBy(() -> desk.decide(id, true, "Benar.")).hasMessageContaining("post-vanished");
        desk.decide(id, false, "Unggahan itu sudah tidak tersimpan.");
    }

    @Test
    void onlyEditorsDecideAndOnlyOnceAndWithANote() {
        long id = objections.file(draft(WHY, "https://a.example/"), client());
        assertThatThrownBy(() -> desk.decide(id, true, "Ya.")).isInstanceOf(RuntimeException.class);
        signIn("MEMBER");
        assertThatThrownBy(() -> desk.decide(id, true, "Ya.")).isInstanceOf(AccessDeniedException.class);
        signIn("EDITOR");
        assertThatThrownBy(() -> desk.decide(id, true, "  ")).hasMessageContaining("note");
        desk.decide(id, true, "Ya, dicatat.");
        assertThatThrownBy(() -> desk.decide(id, false, "Tidak.")).hasMessageContaining("decided-already");
        assertThat(jdbc.sql("SELECT action FROM audit_entry")
                        .query(String.class)
                        .list())
                .contains("objection.decided");
    }

    @Test
    void linkOfAContactWorksOnceAndItsTextStaysPlain() {
        signIn("EDITOR");
        String token = desk.invite(AGENCY, preview.number());
        forget();
        assertThat(links.find(token)).isPresent();
        assertThat(links.find(token + "x")).isEmpty();
        links.use(token, "<script>alert(1)</script> Kami menanggapi.", draft(WHY, "https://a.example/"));
        assertThat(objections.replies(preview.number()))
                .extracting(AgencyReply::text)
                .containsExactly("<script>alert(1)</script> Kami menanggapi.");
        assertThat(objections.log().getFirst().byAgency()).isTrue();
        assertThatThrownBy(() -> links.use(token, "Lagi.", null)).hasMessageContaining("link");
    }

    @Test
    void linkSurvivesWhatIsNotTaken() {
        signIn("EDITOR");
        String token = desk.invite(AGENCY, preview.number());
        assertThatThrownBy(() -> links.use(token, "", null)).hasMessageContaining("nothing-said");
        assertThatThrownBy(() -> links.use(token, "Jawaban.", draft("Pendek.", "https://a.example/")))
                .hasMessageContaining("too-short");
        assertThat(links.find(token)).isPresent();
        assertThat(objections.replies(preview.number())).isEmpty();
    }

    private void refused(String reason, ObjectionDraft draft) {
        assertThatThrownBy(() -> objections.file(draft, client()))
                .isInstanceOf(ObjectionRefused.class)
                .hasMessageContaining(reason);
    }

    private ObjectionDraft draft(String statement, String evidence) {
        return new ObjectionDraft(preview.number(), AGENCY, ObjectionKind.MISSED_POST, statement, evidence);
    }

    private static String client() {
        return UUID.randomUUID().toString();
    }

    private void signIn(String role) {
        Authentication editor =
                new UsernamePasswordAuthenticationToken("sari", "", AuthorityUtils.createAuthorityList("ROLE_" + role));
        SecurityContextHolder.getContext().setAuthentication(editor);
    }

    private void forget() {
        SecurityContextHolder.clearContext();
    }
}
