package id.pantauopd.post;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One recording on its way into the store. */
final class Answer {
    final Recording recording;
    final List<Incoming> posts = new ArrayList<>();

    /** Whether it is about single posts or the past, and so says nothing of what the channel lists now. */
    boolean single;

    /** The row of its evidence, once it has one. */
    long captureId;

    /** An id that comes twice in one answer counts once. */
    Answer(Recording recording) {
        this.recording = recording;
        Set<Digest> keys = new HashSet<>();
        recording.posts().forEach(post -> {
            Incoming incoming = new Incoming(this, post);
            if (keys.add(incoming.key)) {
                posts.add(incoming);
            }
        });
    }

    long channelId() {
        return recording.channelId();
    }

    static List<Incoming> postsOf(List<Answer> answers) {
        List<Incoming> all = new ArrayList<>();
        answers.forEach(answer -> all.addAll(answer.posts));
        return all;
    }
}
