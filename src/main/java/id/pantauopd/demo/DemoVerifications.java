package id.pantauopd.demo;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.LinkSeen;
import id.pantauopd.agency.RegistryWrite;
import id.pantauopd.agency.VerificationCase;
import id.pantauopd.agency.VerificationCase.Side;
import id.pantauopd.agency.VerificationDesk;
import java.net.URI;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Plays the editor who verified most channels of the demo, by seed and through the ordinary desk. */
@Component
@Profile("demo")
class DemoVerifications {
    private static final double LOOKED_AT = 0.8;
    private static final double LINKED = 0.85;

    private final AgencyDirectory directory;
    private final VerificationDesk desk;
    private final DemoSettings settings;

    DemoVerifications(AgencyDirectory directory, VerificationDesk desk, DemoSettings settings) {
        this.directory = directory;
        this.desk = desk;
        this.settings = settings;
    }

    /** Speaks as an editor of its own, on this thread only. */
    void publish() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "verifikator-contoh", "", AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
        try {
            Random dice = new Random(settings.seed());
            for (Agency agency : directory.agenciesWithin(Regency.CODE)) {
                for (Channel channel : directory.channelsOf(agency.id())) {
                    publish(agency, channel, dice);
                }
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void publish(Agency agency, Channel channel, Random dice) {
        String website = agency.website();
        if (website == null || dice.nextDouble() >= LOOKED_AT) {
            return;
        }
        Side page = side(dice, website);
        Side account = side(dice, channel.url().toString());
        if (desk.request(channel.id(), website) instanceof RegistryWrite.Stored<VerificationCase>(var asked)
                && desk.review(asked.id(), asked.version(), page, account, "")
                        instanceof RegistryWrite.Stored<VerificationCase>(var seen)) {
            desk.publish(seen.id(), seen.version());
        }
    }

    private static Side side(Random dice, String address) {
        return dice.nextDouble() < LINKED
                ? new Side(LinkSeen.LINKED, URI.create(address))
                : new Side(LinkSeen.NOT_LINKED, null);
    }
}
