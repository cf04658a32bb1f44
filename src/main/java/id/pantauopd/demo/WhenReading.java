package id.pantauopd.demo;

import id.pantauopd.base.CommandWord;
import java.util.Set;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Holds while the product serves, and for the command words that read from the network. The others look at stored rows
 * only: they must not need the ports of the simulated internet, which a demo beside them may hold.
 */
final class WhenReading implements Condition {
    private static final Set<String> WORDS = Set.of("", "crawl", "read", "discover");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return WORDS.contains(CommandWord.of(context.getEnvironment()));
    }
}
