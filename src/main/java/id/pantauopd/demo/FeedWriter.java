package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;

/** Writes posts as one kind of feed; the same posts at the same moment give the same text. */
interface FeedWriter {
    String write(Site site, List<Post> posts, Instant now);
}
