package id.pantauopd.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers which posts an outlet shows at a moment. Keeps nothing: the past is worked out anew each time. */
final class Newsroom {
    static final int WEEKS = 26;

    private final long seed;
    private final ActivityCalendar calendar;
    private final PostWriter writer;

    Newsroom(long seed) {
        this.seed = seed;
        Observances observances = Observances.load();
        this.calendar = new ActivityCalendar(seed, observances);
        this.writer = new PostWriter(seed, observances);
    }

    /** The outlet's posts of the last {@value #WEEKS} weeks, newest first, at most so many. */
    List<Post> posts(Outlet outlet, Instant now, int limit) {
        LocalDate today = now.atZone(Regency.ZONE).toLocalDate();
        List<Post> posts = new ArrayList<>();
        for (LocalDate day = today;
                day.isAfter(today.minusWeeks(WEEKS)) && posts.size() < limit;
                day = day.minusDays(1)) {
            day(outlet, day, today).stream()
                    .filter(post -> post.visibleAt(now))
                    .sorted(Comparator.comparing(Post::at).reversed())
                    .forEach(posts::add);
        }
        return List.copyOf(posts.subList(0, Math.min(limit, posts.size())));
    }

    /** A post by its number, also one that was withdrawn or is still to come. */
    Optional<Post> post(Outlet outlet, long id, Instant now) {
        LocalDate today = now.atZone(Regency.ZONE).toLocalDate();
        return day(outlet, PostWriter.dayOf(id), today).stream()
                .filter(post -> post.id() == id)
                .findFirst();
    }

    private List<Post> day(Outlet outlet, LocalDate day, LocalDate today) {
        Office office = outlet.voice();
        List<LocalTime> times = times(office, day, calendar.posts(office, day, today));
        List<Post> posts = new ArrayList<>();
        for (int number = 0; number < times.size(); number++) {
            Instant at = day.atTime(times.get(number)).atZone(Regency.ZONE).toInstant();
            posts.add(writer.write(office, day, number, at).shiftedBy(outlet.lag()));
        }
        return posts;
    }

    private List<LocalTime> times(Office office, LocalDate day, int posts) {
        Dice dice = Dice.of(seed, "times", office.slug(), day);
        List<LocalTime> times = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            times.add(time(office.rhythm(), i, dice));
        }
        Collections.sort(times);
        return times;
    }

    private static LocalTime time(Rhythm rhythm, int number, Dice dice) {
        return switch (rhythm) {
            case WATCH -> LocalTime.of((5 + 5 * number) % 24, dice.below(40), dice.below(60));
            case BURSTY -> LocalTime.of(9, 0).plusSeconds(number * 500L + dice.below(400));
            case DAILY, STEADY, THRICE_WEEKLY, WEEKLY, FORTNIGHTLY, CEREMONIAL, SEASONAL, FADING, SILENT, EMPTY ->
                LocalTime.of(7, 30).plusSeconds(dice.below(9 * 3_600));
        };
    }
}
