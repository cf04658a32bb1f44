package id.pantauopd.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes one post: a pure function of seed, office, day and its number on that day. */
final class PostWriter {
    /** Posts have numbers from here on, sixteen for a day. */
    private static final long FIRST_DAY = LocalDate.of(2020, 1, 1).toEpochDay();

    private static final int PER_DAY = 16;
    private static final String WITHDRAWS = "diskominfo";

    private final long seed;
    private final Observances observances;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

    PostWriter(long seed, Observances observances) {
        this.seed = seed;
        this.observances = observances;
    }

    static long id(LocalDate day, int number) {
        return (day.toEpochDay() - FIRST_DAY) * PER_DAY + number;
    }

    static LocalDate dayOf(long id) {
        return LocalDate.ofEpochDay(Math.floorDiv(id, PER_DAY) + FIRST_DAY);
    }

    Post write(Office office, LocalDate day, int number, Instant at) {
        Dice dice = Dice.of(seed, "post", office.slug(), day, number);
        Family family = office.mix().pick(dice);
        Phrases words = wordsOf(office, family);
        Map<String, String> facts = Facts.of(office, day, dice);
        Optional<String> observance = family == Family.CEREMONY ? observances.near(day) : Optional.empty();
        observance.ifPresent(name -> facts.put("peringatan", name));
        String ofDay = observance.isPresent() ? "hari" : "";
        String headline = dice.pick(words.list("judul" + ofDay));
        String tag = Phrases.tagOf(headline);
        Phrasing phrasing = new Phrasing(words, dice, facts);
        String title = IndonesianText.capital(phrasing.fill(Phrases.untagged(headline)));
        Draft draft = new Draft(phrasing, words, tag, dice);
        return new Post(
                id(day, number),
                at,
                title,
                draft.text("pembuka" + ofDay),
                "Pembaruan: data pada berita ini telah disesuaikan dengan laporan terakhir. Redaksi mohon maaf atas kekeliruan sebelumnya.",
                dice.chance(.05) ? at.plus(Duration.ofMinutes(dice.between(90, 2_600))) : null,
                withdrawal(office, number, at, dice),
                dice.chance(.3) ? "admin" : "Humas " + office.shortName(),
                dice.chance(.45) ? dice.below(4) : dice.below(18));
    }

    private static @Nullable Instant withdrawal(Office office, int number, Instant at, Dice dice) {
        boolean withdrawn = office.slug().equals(WITHDRAWS) && number == 0 && dice.chance(.12);
        return withdrawn ? at.plus(Duration.ofHours(30)) : null;
    }

    /** Everything that an office can say in a family. */
    static Phrases words(Office office, Family family) {
        Phrases words =
                Phrases.load("posts/" + family.file() + ".txt", "words/" + office.words() + ".txt", "words/umum.txt");
        words.join(family.file() + ".judul", "judul");
        return words;
    }

    private Phrases wordsOf(Office office, Family family) {
        return phrases.computeIfAbsent(office.words() + "/" + family, _ -> words(office, family));
    }
}
