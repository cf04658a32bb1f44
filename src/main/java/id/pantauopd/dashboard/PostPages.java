package id.pantauopd.dashboard;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.post.PostArchive;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Puts the page of one post together. */
@Service
public class PostPages {
    private final PostArchive archive;
    private final AgencyDirectory directory;
    private final Reading reading;

    PostPages(PostArchive archive, AgencyDirectory directory, Reading reading) {
        this.archive = archive;
        this.directory = directory;
        this.reading = reading;
    }

    /** The page of a post, or empty when there is no such post. */
    public Optional<PostPage> of(long postId) {
        return reading.of(() -> archive.evidence(postId)
                .flatMap(evidence -> directory
                        .channel(evidence.post().channelId())
                        .flatMap(channel -> directory
                                .agency(channel.agencyId())
                                .flatMap(agency -> directory
                                        .region(agency.regionCode())
                                        .map(region -> new PostPage(evidence, channel, agency, region))))));
    }
}
