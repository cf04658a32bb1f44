package id.pantauopd.demo;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelFacts;
import id.pantauopd.agency.ChannelRegistry;
import id.pantauopd.agency.Verification;
import id.pantauopd.objection.ContactLinks;
import id.pantauopd.objection.ObjectionDesk;
import id.pantauopd.objection.ObjectionDraft;
import id.pantauopd.objection.ObjectionKind;
import id.pantauopd.objection.Objections;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionState;
import id.pantauopd.ranking.Editions;
import id.pantauopd.ranking.RankedAgency;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Plays the people of the demo: a citizen who objects, an agency that replies, an editor who decides and corrects. */
@Component
@Profile("demo")
class DemoVoices {
    private final Editions editions;
    private final Objections objections;
    private final ObjectionDesk desk;
    private final ContactLinks links;
    private final AgencyDirectory directory;
    private final ChannelRegistry channels;

    DemoVoices(
            Editions editions,
            Objections objections,
            ObjectionDesk desk,
            ContactLinks links,
            AgencyDirectory directory,
            ChannelRegistry channels) {
        this.editions = editions;
        this.objections = objections;
        this.desk = desk;
        this.links = links;
        this.directory = directory;
        this.channels = channels;
    }

    /** Speaks as an editor of its own, on this thread only. */
    void speak() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "penyunting-contoh", "", AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
        try {
            editions.list(Regency.CODE).stream()
                    .filter(edition -> edition.state() == EditionState.PREVIEW)
                    .findFirst()
                    .ifPresent(this::object);
            editions.list(Regency.CODE).stream()
                    .filter(edition -> edition.state() == EditionState.FINAL)
                    .reduce((newer, older) -> older)
                    .ifPresent(this::correct);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void object(EditionHead preview) {
        List<RankedAgency> ranked = editions.figures(preview).lines().stream()
                .map(line -> line.agency())
                .filter(RankedAgency::ranked)
                .toList();
        RankedAgency last = ranked.getLast();
        RankedAgency middle = ranked.get(ranked.size() / 2);
        objections.file(
                draft(
                        preview,
                        last,
                        ObjectionKind.MISSED_POST,
                        "Laporan kinerja triwulan terbit di situs kami pada pekan kedua, tetapi tidak tampak dalam daftar"
                                + " unggahan edisi ini."),
                "demo");
        long decided = objections.file(
                draft(
                        preview,
                        middle,
                        ObjectionKind.WRONG_ACCOUNT,
                        "Salah satu akun dalam daftar kanal bukan lagi akun resmi sejak pergantian nama dinas."),
                "demo");
        desk.decide(
                decided,
                false,
                "Halaman resmi dinas masih menautkan akun itu dan akun itu menautkan balik; selama keduanya bertaut, akun"
                        + " dihitung.");
        String token = desk.invite(last.code(), preview.number());
        links.use(
                token,
                "Dua pegawai humas kami bertugas di lokasi banjir selama dua pekan; publikasi kembali seperti biasa sejak"
                        + " pekan keempat.",
                null);
    }

    private ObjectionDraft draft(EditionHead edition, RankedAgency agency, ObjectionKind kind, String statement) {
        return new ObjectionDraft(
                edition.number(), agency.code(), kind, statement, "https://contoh.invalid/bukti/" + agency.slug());
    }

    /** A channel turns out to be verified both ways: its agency's past figures are put right by a new number. */
    private void correct(EditionHead oldest) {
        for (RankedAgency agency : editions.figures(oldest).lines().reversed().stream()
                .map(line -> line.agency())
                .filter(RankedAgency::ranked)
                .toList()) {
            List<Channel> unverified = directory
                    .agencyByCode(agency.code())
                    .map(found -> directory.channelsOf(found.id()))
                    .orElse(List.of())
                    .stream()
                    .filter(channel -> channel.verification() != Verification.TWO_WAY)
                    .toList();
            if (!unverified.isEmpty()) {
                Channel channel = unverified.getFirst();
                channels.edit(channel.id(), channel.version(), verified(channel));
                desk.correct(
                        oldest.number(),
                        "Kanal " + channel.code() + " ternyata terverifikasi dua arah: halaman resmi " + agency.name()
                                + " menautkannya sejak sebelum edisi ini.");
                return;
            }
        }
    }

    private static ChannelFacts verified(Channel channel) {
        return new ChannelFacts(
                channel.platform(),
                channel.handle(),
                Verification.TWO_WAY,
                channel.officialSince(),
                channel.validFrom(),
                channel.validTo());
    }
}
