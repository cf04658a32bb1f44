package id.pantauopd.ranking;

import id.pantauopd.base.Words;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a methodology into words, for the page and for the docs: both say what the code computes by. */
@Component
public class MethodologyText {
    private static final List<String> LIMITS = List.of("content", "short", "uncertainty", "unseen", "images");

    private final Words words;

    MethodologyText(Words words) {
        this.words = words;
    }

    /** @param notMeasured a sentence when the pillar is announced but not measured, else null */
    public record PillarText(
            String code,
            String name,
            double weight,
            double share,
            String reason,
            @Nullable String notMeasured,
            List<IndicatorText> indicators) {}

    /**
     * @param zero raw value at which it is worth 0, as written in the language; {@code hundred} likewise
     * @param weight inside the pillar
     */
    public record IndicatorText(
            String code,
            String name,
            String formula,
            String unit,
            String zero,
            String hundred,
            double weight,
            String weightReason,
            String goalpostsReason) {}

    /** @param from lowest score of the tier */
    public record TierText(String name, double from, String reason) {}

    /** What a version changed. */
    public record VersionText(String version, LocalDate effectiveFrom, String changes) {}

    /**
     * All of a methodology in one language.
     *
     * @param versions every one that rankings were computed by, newest first
     */
    public record Page(
            String version,
            LocalDate effectiveFrom,
            String summary,
            String composition,
            List<PillarText> pillars,
            List<String> rules,
            List<TierText> tiers,
            String tiersNote,
            List<String> limits,
            List<VersionText> versions) {}

    public Page page(Locale locale) {
        return page(Methodology.current(), locale);
    }

    Page page(Methodology method, Locale locale) {
        return new Page(
                method.version(),
                method.effectiveFrom(),
                words.say(locale, "method.summary"),
                words.say(locale, "method.composition", number(method.floor(), locale)),
                method.pillars().stream()
                        .map(pillar -> pillar(method, pillar, locale))
                        .toList(),
                rules(method, locale),
                method.tiers().stream().map(cut -> tier(cut, locale)).toList(),
                words.say(locale, "method.tiers.note"),
                LIMITS.stream()
                        .map(limit -> words.say(locale, "method.limit." + limit))
                        .toList(),
                versions(locale));
    }

    private List<VersionText> versions(Locale locale) {
        return MethodologyVersions.ALL.reversed().stream()
                .map(version -> new VersionText(
                        version.version(),
                        version.effectiveFrom(),
                        words.say(locale, "method.history." + version.version())))
                .toList();
    }

    private PillarText pillar(Methodology method, Pillar pillar, Locale locale) {
        return new PillarText(
                pillar.code(),
                words.say(locale, pillar.nameKey()),
                pillar.weight(),
                method.share(pillar),
                words.say(locale, pillar.weightReasonKey()),
                pillar.measured() ? null : words.say(locale, "method.not-measured", number(pillar.weight(), locale)),
                pillar.indicators().stream()
                        .map(indicator -> indicator(indicator, method.counting(), locale))
                        .toList());
    }

    private IndicatorText indicator(Indicator indicator, Counting counting, Locale locale) {
        return new IndicatorText(
                indicator.code(),
                words.say(locale, indicator.nameKey()),
                formula(indicator, counting, locale),
                words.say(locale, indicator.unit().key()),
                number(indicator.goalposts().zero(), locale),
                number(indicator.goalposts().hundred(), locale),
                indicator.weight(),
                words.say(locale, indicator.weightReasonKey()),
                words.say(locale, indicator.goalpostsReasonKey()));
    }

    /** Every number of a formula comes from the data, so that the words cannot differ from what is computed. */
    private String formula(Indicator indicator, Counting counting, Locale locale) {
        return words.say(
                locale,
                indicator.formulaKey(),
                counting.liveChannels(),
                counting.liveDays(),
                counting.postsPerWeek(),
                counting.weeklyCap(),
                indicator.goalposts().zero(),
                indicator.goalposts().hundred(),
                counting.priorPosts());
    }

    private TierText tier(TierCut cut, Locale locale) {
        return new TierText(
                words.say(locale, "tier." + cut.tier().name()), cut.from(), words.say(locale, cut.reasonKey()));
    }

    private List<String> rules(Methodology method, Locale locale) {
        Counting counting = method.counting();
        return Stream.concat(
                        Stream.of(
                                words.say(locale, "method.rule.window"),
                                words.say(locale, "method.rule.counted", counting.dailyCap()),
                                words.say(locale, "method.rule.planted"),
                                words.say(locale, "method.rule.mix", counting.dailyCap()),
                                words.say(locale, "method.rule.mean", counting.priorPosts()),
                                words.say(
                                        locale,
                                        "method.rule.duplicate",
                                        counting.nearDuplicate().toHours()),
                                words.say(locale, "method.rule.removed", counting.removalDays()),
                                words.say(locale, "method.rule.observed", counting.observedDays()),
                                words.say(
                                        locale,
                                        "method.rule.coverage",
                                        percent(method.coverage().normal(), locale),
                                        percent(method.coverage().provisional(), locale)),
                                words.say(
                                        locale,
                                        "method.rule.freeze",
                                        percent(method.coverage().freeze(), locale))),
                        Stream.of("silence", "exception", "missing", "ties", "part")
                                .map(rule -> words.say(locale, "method.rule." + rule)))
                .toList();
    }

    private static String number(double number, Locale locale) {
        return NumberFormat.getInstance(locale).format(number);
    }

    private static String percent(double share, Locale locale) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }
}
