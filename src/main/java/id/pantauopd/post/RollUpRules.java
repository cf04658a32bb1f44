package id.pantauopd.post;

import java.time.Duration;

/**
 * The counting rules that roll-ups hold to. A methodology of rankings states the same ones; it cannot change them alone.
 *
 * @param dailyCap counted posts of a day, at most
 * @param nearDuplicate the same text on two channels of an agency counts once within this time
 * @param observedDays an account with fewer observed days leaves the week
 */
public record RollUpRules(int dailyCap, Duration nearDuplicate, int observedDays) {
    public static final RollUpRules CURRENT = new RollUpRules(3, Duration.ofDays(3), 4);
}
